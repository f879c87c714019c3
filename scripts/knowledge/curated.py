"""Our own compilations beside this file: countries, organizations, metonyms, offices, and names of people."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
GENERAL = "general knowledge, compiled by Diplograph"


@dataclass
class Holding:
    """One holding of an office as a source states it; days as ISO text of any precision, "" for unknown."""

    person: str
    office: str
    title: str
    country: str
    organization: str
    start: str
    end: str
    source: str
    qid: str = ""
    seen: str = ""
    checked: bool = False
    aliases: list[str] = field(default_factory=list)


def lines(name: str) -> Iterator[str]:
    """The lines of a file beside this one that are neither empty nor comments."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def cells(line: str, count: int) -> list[str]:
    """The stripped cells of a barred line, padded to `count`."""
    found = [cell.strip() for cell in line.split("|")]
    if len(found) > count:
        raise ValueError(f"more than {count} cells: {line}")
    return found + [""] * (count - len(found))


def listed(cell: str) -> list[str]:
    """The values of a comma-separated cell."""
    return [value.strip() for value in cell.split(",") if value.strip()]


def holdings(name: str) -> Iterator[Holding]:
    """The holdings of an offices file: a line `@ office | country or organization | title`, then `person | start | end`.

    An empty end is the start of the next holder, `-` no known end, `>2024-05` in office when last seen. A line
    starting with `+` shares the office with the one before (an overlap that is meant). The last cell, if any, is the title.
    """
    office = place = title = ""
    pending: Holding | None = None
    for line in lines(name):
        if line.startswith("@"):
            if pending:
                yield pending
            pending = None
            office, place, title = cells(line[1:], 3)
            continue
        together = line.startswith("+")
        person, start, end, own_title = cells(line.lstrip("+ "), 4)
        if pending:
            if not pending.end and not pending.seen and not together:
                pending.end = start
            yield pending
        is_country = len(place) == 2 and place.isupper()
        pending = Holding(
            person, office, own_title or title, place if is_country else "", "" if is_country else place, start,
            end if end not in ("-",) and not end.startswith(">") else "", GENERAL,
            seen=end[1:] if end.startswith(">") else "2025-06" if end == "-" else "", checked=True,
        )  # fmt: skip
    if pending:
        yield pending
