"""Who belongs to which organization from when to when, and what states were called before."""

from collections.abc import Iterator

from scripts.knowledge.curated import GENERAL, cells, lines, listed


def member_rows(organizations: set[str]) -> Iterator[list[object]]:
    """The rows of members.csv; an organization that no list has is an error."""
    for line in lines("members.txt"):
        organization, members, first, last = cells(line, 4)
        for member in members.split():
            body = member.removeprefix("org:") if member.startswith("org:") else ""
            if missing := {organization, body} - organizations - {""}:
                raise ValueError(f"members.txt: no organization {missing}")
            yield [f"org-{organization}", "" if body else member, body and f"org-{body}", first, last, GENERAL]


def historical_rows() -> Iterator[list[object]]:
    """The rows of historical_names.csv."""
    for line in lines("historical_names.txt"):
        country, name, first, last, demonyms = cells(line, 5)
        yield [country.partition("<")[0], name, listed(demonyms), first, last, GENERAL]


def region_rows() -> Iterator[list[object]]:
    """The rows of regions.csv."""
    for line in lines("regions.txt"):
        country, names = cells(line, 2)
        for name in listed(names):
            yield [name, country, GENERAL]
