"""What the tables cover, and where they contradict themselves: gaps and overlaps of offices with one holder."""

from collections import Counter, defaultdict
from itertools import pairwise

from scripts.knowledge.curated import Holding
from scripts.knowledge.second_source import days
from scripts.knowledge.settle import ONE_HOLDER, Held

G20 = (
    "AR", "AU", "BR", "CA", "CN", "DE", "FR", "GB", "ID", "IN",
    "IT", "JP", "KR", "MX", "RU", "SA", "TR", "US", "ZA",
)  # fmt: skip
POWERS = ("US", "CN", "RU", "GB", "FR")
LONG_GAP_DAYS = 31


def report(kept: list[Held]) -> list[str]:
    """Lines: people and tenures by precision and check, conflicts of the G20, then coverage by state and office."""
    holdings = [holding for _, holding in kept]
    lines = [
        f"people with a QID: {len({p.qid for p, _ in kept if p.qid})} of {len({p.id for p, _ in kept})}",
        f"tenures checked twice: {sum(h.checked for h in holdings)} of {len(holdings)}",
        f"start by precision (characters): {dict(Counter(len(h.start) for h in holdings))}",
        "conflicts since 2000 (G20 heads, foreign ministers of the permanent five):",
    ]
    by_office: dict[tuple[str, str], list[tuple[str, Holding]]] = defaultdict(list)
    for person, holding in kept:
        if holding.office in ONE_HOLDER and not holding.organization:
            by_office[holding.country, holding.office].append((person.name, holding))
    for country in G20:
        for office in sorted(ONE_HOLDER):
            if office != "foreign_minister" or country in POWERS:
                lines += conflicts(country, office, by_office.get((country, office), []))
    lines.append("coverage (first and last year, holders):")
    for (country, office), held in sorted(by_office.items()):
        last = max(h.end or h.seen for _, h in held)
        lines.append(f"  {country} {office}: {min(h.start for _, h in held)[:4]}..{last[:4]}, {len(held)}")
    return lines


def chief(holding: Holding) -> bool:
    """Whether it is of the offices whose boundaries since 2000 are each sourced."""
    if holding.organization or (holding.end or "9999") < "2000" or holding.country not in G20:
        return False
    return holding.office in ("head_of_state", "head_of_government") or (
        holding.office == "foreign_minister" and holding.country in POWERS
    )


def conflicts(country: str, office: str, held: list[tuple[str, Holding]]) -> list[str]:
    """Gaps of more than a month and overlaps between neighbours in time."""
    recent = [(name, h) for name, h in held if (h.end or "9999") >= "2000"]
    ordered = sorted(recent, key=lambda named: (named[1].start, named[0]))
    found = []
    for (name, one), (other, two) in pairwise(ordered):
        if not one.end or len(one.end) < 7 or len(two.start) < 7:
            found.append(f"  {country} {office}: {name} has no exact end before {other}")
        elif one.end > two.start:
            found.append(f"  {country} {office}: {name} to {one.end} overlaps {other} from {two.start}")
        elif days(two.start) - days(one.end) > LONG_GAP_DAYS:
            found.append(f"  {country} {office}: nobody from {one.end} ({name}) to {two.start} ({other})")
    return found


def overlaps(kept: list[Held]) -> list[str]:
    """Holders of one office in one state who overlap by months: rival governments, federations, and errors."""
    by_office: dict[tuple[str, str], list[tuple[str, Holding]]] = defaultdict(list)
    for person, holding in kept:
        if holding.office in ONE_HOLDER and not holding.organization and holding.country not in G20:
            by_office[holding.country, holding.office].append((person.name, holding))
    found = []
    for (country, office), held in sorted(by_office.items()):
        held.sort(key=lambda named: (named[1].start, named[1].end or "9999"))
        for (name, one), (other, two) in pairwise(held):
            if len(two.start) > 4 and two.start[:7] < (one.end or "9999")[:7]:
                until = one.end or "now"
                found.append(f"  {country} {office}: {name} to {until}, {other} from {two.start} ({two.title})")
    return found


def vague(kept: list[Held]) -> list[str]:
    """How many holdings of each state begin in a year of which no month is known: the rows to look at first."""
    counts = Counter(holding.country or "-" for _, holding in kept if len(holding.start) == 4)
    return [f"  {country}: {count}" for country, count in counts.most_common()]
