"""The rows of the knowledge tables in `data/knowledge`, as frozen values. See the `source` column of each table."""

import csv
import datetime as dt
import io
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from graph.model import EntityKind
from nlp.knowledge.days import DayPrecision, first_day, last_day, precision


@dataclass(frozen=True, slots=True)
class Known:
    """A country, organization or person of the knowledge base.

    `country` is the ISO alpha-2 code acted for, `subtype` what kind of organization (organization, forum, bloc, party,
    armed_group, body) or country (state, territory, de_facto, historical). `family` and `family_first` are for persons,
    and so are the folded forms by which a person of the tables is looked up: whole names, and family names alone.
    """

    id: str
    name: str
    kind: EntityKind
    country: str | None = None
    qid: str | None = None
    cameo: str | None = None
    aliases: tuple[str, ...] = ()
    subtype: str | None = None
    iso3: str | None = None
    family: str = ""
    family_first: bool = False
    surfaces: tuple[str, ...] = ()
    families: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Country:
    """A state or territory: adjective and people in `demonyms`, the capital first in `capitals`.

    `led_by` is the office that leads its foreign policy, head_of_state or head_of_government.
    """

    known: Known
    official: str
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    lat: float | None
    lon: float | None
    led_by: str


@dataclass(frozen=True, slots=True)
class Tenure:
    """One holding of one office. `start` is the first and `end` the last possible day.

    An `end` of None means that no end is known: `seen` is then the last day on which the source saw the person in
    office. `checked` says that the boundaries were checked twice.
    """

    person_id: str
    office: str
    title: str
    country: str | None
    organization_id: str | None
    start: dt.date | None
    end: dt.date | None
    start_precision: DayPrecision
    seen: dt.date | None
    source: str
    checked: bool

    def covers(self, day: dt.date) -> bool:
        """Whether the person may have held the office on that day."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class City:
    """A populated place; coordinates in degrees (WGS 84). A `notable` one is a capital or known for its summits."""

    name: str
    country: str
    lat: float
    lon: float
    population: int
    notable: bool = False


def rows(name: str, folder: str = "knowledge") -> Iterator[dict[str, str]]:
    """The rows of a table of the `data` package."""
    yield from csv.DictReader(io.StringIO(files("data").joinpath(folder, name).read_text(encoding="utf-8")))


def parts(cell: str) -> tuple[str, ...]:
    """The values of a cell that holds several, parted by bars."""
    return tuple(part for part in cell.split("|") if part)


_SPOKEN_OF_SINCE = dt.date(1946, 1, 1)
"""Until when at least a former state must have been called so, for its name to be looked for in texts."""


def _former_names() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """By the code of today's country, the names of states that it succeeds, and their adjectives: "Yugoslav"."""
    names: dict[str, list[str]] = {}
    adjectives: dict[str, list[str]] = {}
    today = {word for row in rows("countries.csv") for word in parts(row["demonyms"])}
    own = {name for row in rows("countries.csv") for name in (row["name"], *parts(row["aliases"]))}
    for row in rows("historical_names.csv"):
        former = [word for word in parts(row["demonyms"]) if word not in today]
        last = last_day(row["end"])
        if former and last is not None and last >= _SPOKEN_OF_SINCE:
            adjectives.setdefault(row["country"], []).extend(former)
            names.setdefault(row["country"], []).extend({row["name"]} - own)
    return names, adjectives


def read_countries() -> list[Country]:
    """All states and territories, each also by the names and adjectives of states that it succeeds."""
    names, adjectives = _former_names()
    return [
        Country(
            known=Known(
                id=row["id"], name=row["name"], kind="country", country=row["iso2"] or None, qid=row["qid"] or None,
                cameo=row["cameo"] or None, aliases=(*parts(row["aliases"]), *names.get(row["iso2"], ())),
                subtype=row["type"], iso3=row["iso3"] or None,
            ),
            official=row["official"],
            demonyms=tuple(dict.fromkeys((*parts(row["demonyms"]), *adjectives.get(row["iso2"], ())))),
            capitals=parts(row["capital"]),
            lat=float(row["capital_lat"]) if row["capital_lat"] else None,
            lon=float(row["capital_lon"]) if row["capital_lon"] else None,
            led_by=row["led_by"],
        )
        for row in rows("countries.csv")
    ]  # fmt: skip


def read_organizations() -> list[Known]:
    """International organizations, forums, blocs, and the sub-state actors that negotiate."""
    return [
        Known(
            id=row["id"], name=row["name"], kind="organization", country=row["country"] or None,
            qid=row["qid"] or None, cameo=row["cameo"] or None, aliases=parts(row["aliases"]), subtype=row["type"],
        )
        for row in rows("organizations.csv")
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seat:
    """Where an organization sits or a forum always gathers: a city and an ISO alpha-2 code."""

    city: str
    country: str


def read_seats() -> dict[str, Seat]:
    """The seats of organizations by id, where known."""
    return {
        row["id"]: Seat(row["seat_city"], row["seat_country"]) for row in rows("organizations.csv") if row["seat_city"]
    }


def read_people() -> list[Known]:
    """Office holders, with their family names."""
    return [
        Known(
            id=row["id"], name=row["name"], kind="person", country=row["country"] or None, qid=row["qid"] or None,
            aliases=parts(row["aliases"]), family=row["family"], family_first=row["family_first"] == "1",
            surfaces=parts(row["surfaces"]), families=parts(row["families"]),
        )
        for row in rows("people.csv")
    ]  # fmt: skip


def read_tenures() -> list[Tenure]:
    """Who held which office from when to when."""
    table = csv.reader(io.StringIO(files("data").joinpath("knowledge", "tenures.csv").read_text(encoding="utf-8")))
    next(table)
    return [
        Tenure(
            person_id=person, office=office, title=title, country=country or None,
            organization_id=organization or None, start=first_day(start), end=last_day(end),
            start_precision=precision(start), seen=last_day(seen), source=source,
            checked=checked == "1",
        )
        for person, office, title, country, organization, start, end, seen, source, checked, *_ in table
    ]  # fmt: skip
