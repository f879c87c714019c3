"""A second look at our boundaries: where Wikidata's leaders list has the same person start on another day."""

from collections import defaultdict
from collections.abc import Iterable

from scripts.knowledge.curated import Holding
from scripts.knowledge.people import People
from scripts.knowledge.settle import ONE_HOLDER

CLOSE_DAYS = 31


def compare(people: People) -> Iterable[str]:
    """Mark our holdings that a list with exact days confirms as checked; yield a line for each that it contradicts."""
    for person in people.all:
        stated: dict[str, list[Holding]] = defaultdict(list)
        for holding in person.holdings:
            if not holding.curated and len(holding.start) == 10:
                stated[holding.office].append(holding)
        for holding in person.holdings:
            if holding.curated and holding.office in ONE_HOLDER and len(holding.start) == 10:
                yield from _compared(person.name, holding, stated[holding.office])


def _compared(name: str, ours: Holding, others: list[Holding]) -> Iterable[str]:
    same_place = [other for other in others if other.country == ours.country]
    confirming = [other for other in same_place if abs(days(other.start) - days(ours.start)) <= CLOSE_DAYS]
    if confirming:
        ours.checked = True
        ours.source += f"; start agrees with {confirming[0].source}"
    elif any(other.start[:4] == ours.start[:4] for other in same_place):
        yield f"  {ours.country} {ours.office}: {name} starts {ours.start}, elsewhere {same_place[0].start}"


def days(day: str) -> int:
    """A day as a rough count of days, exact enough to tell weeks from months."""
    year, month, of_month = (int(part) for part in f"{day}-01-01"[:10].split("-"))
    return year * 365 + month * 30 + of_month
