"""The source of each boundary of the chief offices of the G20 and the permanent five: which page or list states it."""

from collections import defaultdict

from scripts.knowledge.curated import cells, lines
from scripts.knowledge.report import chief
from scripts.knowledge.settle import Held

Key = tuple[str, str, str, str]


def source_boundaries(kept: list[Held]) -> list[str]:
    """Name the source at every boundary that one states, make vaguer days as exact, and say which have none.

    An end without a line of its own is sourced by the start of whoever follows on that day.
    """
    stated: dict[Key, dict[str, str]] = defaultdict(dict)
    followed: dict[tuple[str, str, str], str] = {}
    for line in lines("boundaries.txt"):
        country, office, name, which, day, source = cells(line, 6)
        stated[country, office, name, which][day] = source
        if which == "start":
            followed[country, office, day] = source
    unsourced = []
    for person, holding in kept:
        where = (holding.country, holding.office, person.name)
        holding.start, holding.start_source = _sourced(stated[(*where, "start")], holding.start)
        holding.end, holding.end_source = _sourced(stated[(*where, "end")], holding.end)
        holding.end_source = holding.end_source or followed.get((holding.country, holding.office, holding.end), "")
        if chief(holding) and not (holding.start_source or holding.start < "1999"):
            unsourced.append(f"  {holding.country} {holding.office}: start of {person.name}, {holding.start}")
        if chief(holding) and holding.end and not holding.end_source:
            unsourced.append(f"  {holding.country} {holding.office}: end of {person.name}, {holding.end}")
    return unsourced


def _sourced(stated: dict[str, str], day: str) -> tuple[str, str]:
    """The day as exact as a source has it, with the source; the day as it is where none agrees."""
    for exact, source in stated.items():
        if day and (exact == day or (len(day) < 10 and exact.startswith(day))):
            return exact, source
    return day, ""
