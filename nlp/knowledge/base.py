"""The knowledge base: who and what the reading knows, and on which day."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from graph.model import EntityKind
from nlp.knowledge.context import Context
from nlp.knowledge.gazetteer import Gazetteer
from nlp.knowledge.index import NameIndex
from nlp.knowledge.names import fold
from nlp.knowledge.offices import OfficePhrase, Offices
from nlp.knowledge.officials import Officials
from nlp.knowledge.other_names import OtherNames
from nlp.knowledge.search import Candidate, Search
from nlp.knowledge.tables import (
    City,
    Country,
    Known,
    Seat,
    Tenure,
    read_countries,
    read_organizations,
    read_people,
    read_seats,
    read_tenures,
    rows,
)

if TYPE_CHECKING:
    from nlp.knowledge.imported.lookup import ImportedIndex

_TOGETHER = dt.timedelta(days=366)
_HEADSHIPS = ("head_of_organization", "party_leader", "leader")
_DEMONYM_PREFIXES = frozenset(("sino", "russo", "franco", "anglo", "indo", "italo", "germano", "turco"))


class KnowledgeBase:
    """Countries, organizations, people and their tenures, by every surface form the tables know.

    An index of imported actors answers beside the tables; where both have an entry, it is that of the tables.
    """

    def __init__(self, imported: "ImportedIndex | None" = None) -> None:
        self.offices = Offices()
        self.imported = imported
        self.countries = read_countries()
        self.organizations = read_organizations()
        self.people = read_people()
        self._names = NameIndex(self.countries, self.organizations, self.people)
        self._metonyms = {fold(row["surface"]): row["country"] for row in rows("metonyms.csv")}
        self._tenures: dict[str, list[Tenure]] = defaultdict(list)
        self._holdings: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
        for tenure in read_tenures():
            self._tenures[tenure.person_id].append(tenure)
            self._holdings[tenure.office, tenure.organization_id or tenure.country or ""].append(tenure)

    # Entries and surfaces

    def entry(self, entry_id: str) -> Known | None:
        """The entry of this id."""
        known = self._names.entries.get(entry_id)
        if known is None and self.imported is not None:
            known = self.imported.entry(entry_id)
        return known or (self.officials.entry(entry_id) if entry_id.startswith("p-") else None)

    @cached_property
    def officials(self) -> Officials:
        """Members of governments whom nothing but old lists names."""
        return Officials()

    def exact(self, surface: str) -> tuple[Known, ...]:
        """All entries that bear exactly this surface form; an acronym must be written in capitals."""
        found = self._names.exact(surface)
        return found if self.imported is None else self._with(found, self.imported.exact(surface))

    def surname(self, surname: str) -> tuple[Known, ...]:
        """All persons of this family name, with or without its particles."""
        found = self._names.surname(surname)
        return found if self.imported is None else self._with(found, self.imported.surname(surname))

    def _with(self, ours: tuple[Known, ...], imported: tuple[Known, ...]) -> tuple[Known, ...]:
        """Ours and then the imported ones, of which those that are ours too come as ours."""
        added = (self._names.entries.get(known.id, known) for known in imported)
        return tuple({known.id: known for known in (*ours, *added)}.values())

    def near_imported(self, folded: str) -> list[tuple[Known, float, str]]:
        """Imported entries whose name is nearly so, with their likeness (0 to 100) and the name that is like it."""
        found = self.imported.near(folded) if self.imported is not None else []
        return [(self._names.entries.get(known.id, known), likeness, text) for known, likeness, text in found]

    def find(
        self,
        name: str,
        *,
        kind: EntityKind | None = None,
        country: str | None = None,
        on: dt.date | None = None,
        around: Context | None = None,
        limit: int = 5,
    ) -> list[Candidate]:
        """The entries that `name` may mean, best first.

        `country` (ISO alpha-2), the day and what stands around the name are only evidence.
        """
        known = Context(frozenset((country,))) if country else Context()
        return self._search.find(name, kind=kind, around=around or known, on=on, limit=limit)

    @cached_property
    def _search(self) -> Search:
        return Search(self, self._names)

    # Countries, capitals, metonyms, cities

    def country(self, code: str) -> Country | None:
        """The country of an ISO 3166-1 alpha-2 or alpha-3 code."""
        return self._names.codes.get(code.upper())

    def country_named(self, surface: str) -> Known | None:
        """The country that a name, acronym, code-like acronym or demonym names, such as "UK", "Chinese", "Türkiye"."""
        for known in self._names.exact(surface):
            if known.kind == "country":
                return known
        known_id = self._names.demonyms.get(fold(surface))
        return self._names.entries[known_id] if known_id else None

    def country_of_demonym(self, demonym: str) -> str | None:
        """The ISO alpha-2 code for "Chinese", "Briton", "Sino-"."""
        known_id = self._names.demonyms.get(fold(demonym))
        return self._names.entries[known_id].country if known_id else None

    def capital_country(self, city: str) -> str | None:
        """The country whose capital (or seat of government) this is."""
        return self._names.capitals.get(fold(city))

    def metonym(self, surface: str) -> str | None:
        """The country that acts when the text names a seat of power or a capital."""
        return self._metonyms.get(fold(surface)) or self._names.capitals.get(fold(surface))

    def city(self, name: str, country: str | None = None) -> City | None:
        """The largest city of this name (in `country`, if given; its capital first)."""
        return self._gazetteer.city(name, country, self._names.capitals.get(fold(name)))

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return Gazetteer()

    @cached_property
    def other_names(self) -> OtherNames:
        """Names of countries that are shared, former, or of other languages."""
        return OtherNames()

    def seat(self, organization_id: str) -> Seat | None:
        """Where an organization sits."""
        return self._seats.get(organization_id)

    @cached_property
    def _seats(self) -> dict[str, Seat]:
        return read_seats()

    # Offices

    def office_class(self, title: str, country: str | None = None) -> str | None:
        """The office class of a title, such as foreign_minister for "Secretary of State" in the US."""
        return self.offices.office_class(title, country)

    def parse_office(self, phrase: str) -> OfficePhrase | None:
        """ "Chinese Foreign Minister Qin Gang" as actor, office and name."""
        found = self.offices.parse(phrase, self._actor)
        country = self.country(found.implied) if found is not None and found.implied else None
        return replace(found, actor=country.known) if found is not None and country is not None else found

    def _actor(self, surface: str) -> Known | None:
        country = self.country_named(surface)
        if country is not None:
            return country
        for known in self._names.exact(surface):
            if known.kind == "organization":
                return known
        body = self._office_actors.get(fold(surface))
        if body is not None:
            return self._names.entries[body]
        code = self._metonyms.get(fold(surface)) or self._names.capitals.get(fold(surface))
        found = self._names.codes.get(code) if code else None
        return found.known if found else None

    @cached_property
    def _office_actors(self) -> dict[str, str]:
        """Words that stand for a body before an office alone: "UN refugee" in "UN refugee chief"."""
        return {fold(row["surface"]): row["organization_id"] for row in rows("office_actors.csv")}

    def tenures(self, person_id: str) -> tuple[Tenure, ...]:
        """All offices of a person, earliest first."""
        held = list(self._tenures.get(person_id, ()))
        if self.imported is not None:
            ours = {(tenure.office, tenure.country) for tenure in held}
            held += [t for t in self.imported.tenures(person_id) if not t.office or (t.office, t.country) not in ours]
        if not held and person_id.startswith("p-"):
            held = list(self.officials.tenures(person_id))
        return tuple(sorted(held, key=lambda t: (t.start or dt.date.min, t.office)))

    def holders(
        self, office: str, country: str | None = None, organization: str | None = None, on: dt.date | None = None
    ) -> list[tuple[Known, Tenure]]:
        """Who held the office on that day (ever, without one); on a day of handover the incoming holder comes first.

        `organization` is the id of an organization. The office `leader` is the head of state or government, whichever
        leads that country.
        """
        if office == "leader" and country and not organization:
            found = self.country(country)
            office = found.led_by if found else "head_of_state"
        held = self._holdings.get((office, organization or country or ""), [])
        if not held and organization and office in _HEADSHIPS:
            held = [t for headship in _HEADSHIPS for t in self._holdings.get((headship, organization), [])]
        if not held and country and self.imported is not None:
            held = list(self.imported.holders(office, country))
        if on is not None:
            held = [tenure for tenure in held if tenure.covers(on)]
        ranked = sorted(held, key=lambda t: (t.start or dt.date.min, t.checked, t.person_id), reverse=True)
        return [(known, tenure) for tenure in ranked if (known := self.entry(tenure.person_id)) is not None]

    def office_on(self, person_id: str, on: dt.date) -> Tenure | None:
        """The most salient office of the person on that day."""
        held = [tenure for tenure in self.tenures(person_id) if tenure.covers(on)]
        return min(held, key=self._salience, default=None)

    def _salience(self, tenure: Tenure) -> tuple[int, int, str]:
        return self.offices.rank(tenure.office), -(tenure.start or dt.date.min).toordinal(), tenure.title

    def country_on(self, person_id: str, on: dt.date) -> str | None:
        """The country the person acts for on that day, None for an international organization.

        Without an office on the day it is that of the last office before, or of the first.
        """
        tenure = self.office_on(person_id, on)
        if tenure is None:
            earlier = [t for t in self.tenures(person_id) if t.start and t.start <= on]
            tenure = _last_national(earlier) if earlier else next(iter(self.tenures(person_id)), None)
        known = self.entry(person_id)
        return tenure.country if tenure else known.country if known else None

    def title_on(self, person_id: str, on: dt.date) -> str | None:
        """The office as held on that day, "former …" after the last one known, None before the first."""
        tenure = self.office_on(person_id, on)
        if tenure is not None:
            return tenure.title
        past = [tenure for tenure in self.tenures(person_id) if tenure.end and tenure.end < on]
        last = max(past, key=lambda t: (-self.offices.rank(t.office), t.end or dt.date.min), default=None)
        return f"former {last.title}" if last else None

    def title_and_country(self, person_id: str, on: dt.date | None) -> tuple[str | None, str | None]:
        """The office and the country acted for on that day; without a day those of the last office known."""
        if on is not None:
            return self.title_on(person_id, on), self.country_on(person_id, on)
        held = self.tenures(person_id)
        if not held:
            known = self.entry(person_id)
            return None, known.country if known else None
        last = max(t.end or dt.date.max for t in held)
        latest = [tenure for tenure in held if (tenure.end or dt.date.max) == last]
        best = min(latest, key=self._salience)
        return best.title, best.country

    # For a phrase matcher

    def phrases(self) -> Iterator[tuple[str, str]]:
        """Surface forms with their category: country, demonym, capital, metonym, organization or person."""
        for country in self.countries:
            yield from ((surface, "country") for surface in (country.known.name, *country.known.aliases))
            yield from ((d, "demonym") for d in country.demonyms if fold(d) not in _DEMONYM_PREFIXES)
            yield from ((capital, "capital") for capital in country.capitals)
        yield from ((row["surface"], "metonym") for row in rows("metonyms.csv"))
        for known in self.organizations:
            yield from ((surface, "organization") for surface in (known.name, *known.aliases))
        for known in self.people:
            yield from ((surface, "person") for surface in (known.name, *known.aliases) if " " in surface)


def _last_national(held: list[Tenure]) -> Tenure:
    """The office held last; of those that ended together the one for a country, before one in an organization."""
    last = max(t.end or dt.date.max for t in held)
    near = [t for t in held if last - (t.end or dt.date.max) <= _TOGETHER]
    return next((t for t in reversed(near) if t.country), near[-1])


_attached: "ImportedIndex | None" = None


def attach(imported: "ImportedIndex | None") -> None:
    """Let every lookup of this process ask the index of imported actors too (None: no longer)."""
    global _attached
    _attached = imported
    knowledge_base.cache_clear()


def attached_path() -> Path | None:
    """The file of the index that is attached, for other processes to attach it too."""
    return _attached.path if _attached is not None else None


@lru_cache(maxsize=1)
def knowledge_base() -> KnowledgeBase:
    """The knowledge base of the built-in tables and what is attached, loaded once in a process."""
    return KnowledgeBase(_attached)
