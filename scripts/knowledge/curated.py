"""Our own compilations beside this file: countries, organizations, metonyms, offices, and names of people."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
GENERAL = "general knowledge, compiled by Diplograph"
CHECKED_TWICE = frozenset(("offices_powers.txt",))
_LAST_SEEN = "2025-06"


@dataclass
class Holding:
    """One holding of an office as a source states it; days as ISO text of any precision, "" for unknown.

    `curated` holdings rule over others of the same office; `checked` ones have their boundaries checked twice.
    """

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
    curated: bool = False
    checked: bool = False
    start_source: str = ""
    end_source: str = ""


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


def holdings(name: str, country_of: dict[str, str]) -> Iterator[Holding]:
    """The holdings of an offices file: `@ office | country or organization | title` and its lines.

    A line is `person | start | end | title`, the last two optional.

    An empty end is the start of the next line; `-` no known end; `>2025-09` in office when last seen. A line that
    starts with `+` stands beside the others of its office instead of following the line before. `country_of` gives
    the country of an organization that belongs to one.
    """
    office = place = title = ""
    pending: Holding | None = None
    for line in lines(name):
        together = line.startswith("+")
        if not line.startswith("@"):
            person, start, end, own_title = cells(line.lstrip("+ "), 4)
        if pending:
            if not pending.end and not pending.seen:
                if together or line.startswith("@"):
                    raise ValueError(f"{name}: {pending.person}, {pending.title}: no end and no successor")
                pending.end = start
            yield pending
            pending = None
        if line.startswith("@"):
            office, place, title = cells(line[1:], 3)
            continue
        is_country = len(place) == 2 and place.isupper()
        pending = Holding(
            person, office, own_title or title, place if is_country else country_of[place],
            "" if is_country else place, start, "" if end == "-" or end.startswith(">") else end, GENERAL,
            seen=end[1:] if end.startswith(">") else _LAST_SEEN if end == "-" else "", curated=True,
            checked=name in CHECKED_TWICE,
        )  # fmt: skip
    if pending:
        yield pending
