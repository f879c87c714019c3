"""The knowledge base: who and what the reading knows, and on which day."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from graph.model import EntityKind
from nlp.knowledge.gazetteer import Gazetteer
from nlp.knowledge.names import bare_family_name, fold, name_forms, sound, without_honorifics
from nlp.knowledge.offices import OfficePhrase, Offices
from nlp.knowledge.search import Candidate, Search
from nlp.knowledge.tables import (
    City,
    Country,
    Known,
    Tenure,
    read_countries,
    read_organizations,
    read_people,
    read_tenures,
    rows,
)

_HEADSHIPS = ("head_of_organization", "party_leader", "leader")
_DEMONYM_PREFIXES = frozenset(("sino", "russo", "franco", "anglo", "indo", "italo", "germano", "turco"))


class KnowledgeBase:
    """Countries, organizations, people and their tenures, by every surface form the tables know."""

    def __init__(self) -> None:
        self.offices = Offices()
        self.countries = read_countries()
        self.organizations = read_organizations()
        self.people = read_people()
        self._country: dict[str, Country] = {}
        self._entries: dict[str, Known] = {}
        self._exact: dict[str, list[Known]] = defaultdict(list)
        self._acronyms: dict[str, list[Known]] = defaultdict(list)
        self._surnames: dict[str, list[Known]] = defaultdict(list)
        self._demonyms: dict[str, str] = {}
        self._capitals: dict[str, str] = {}
        self._metonyms = {fold(row["surface"]): row["country"] for row in rows("metonyms.csv")}
        self._tenures: dict[str, list[Tenure]] = defaultdict(list)
        self._holdings: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
        self._index_countries()
        for known in self.organizations:
            self._index(known, (known.name, *known.aliases))
        for known in self.people:
            self._index_person(known)
        for tenure in read_tenures():
            self._index_tenure(tenure)

    # Building the indexes

    def _index(self, known: Known, surfaces: Iterable[str]) -> None:
        self._entries[known.id] = known
        for surface in filter(None, surfaces):
            acronym = _acronym(surface)
            index, key = (self._acronyms, acronym) if acronym else (self._exact, fold(surface))
            if known not in index[key]:
                index[key].append(known)

    def _index_countries(self) -> None:
        for country in self.countries:
            known = country.known
            self._index(known, (known.name, country.official, *known.aliases))
            for code in (known.country, known.iso3):
                if code:
                    self._country[code] = country
            for demonym in country.demonyms:
                self._demonyms.setdefault(fold(demonym), known.id)
            for capital in country.capitals:
                if known.country:
                    self._capitals.setdefault(fold(capital), known.country)

    def _index_person(self, known: Known) -> None:
        self._entries[known.id] = known
        for key in {*name_forms(known.name, known.family, known.family_first), *map(fold, known.aliases)}:
            if known not in self._exact[key]:
                self._exact[key].append(known)
        families = {fold(known.family), bare_family_name(known.family)}
        heard = {sound(family) for family in families} if known.aliases else set()
        spelt = {fold(alias).split()[-1] for alias in known.aliases}
        for key in families | {word for word in spelt if sound(word) in heard}:
            self._surnames[key].append(known)

    def _index_tenure(self, tenure: Tenure) -> None:
        self._tenures[tenure.person_id].append(tenure)
        self._holdings[tenure.office, tenure.organization_id or tenure.country or ""].append(tenure)

    # Entries and surfaces

    def entry(self, entry_id: str) -> Known | None:
        """The entry of this id."""
        return self._entries.get(entry_id)

    def exact(self, surface: str) -> tuple[Known, ...]:
        """All entries that bear exactly this surface form; an acronym must be written in capitals."""
        acronym = _acronym(surface)
        if acronym and acronym in self._acronyms:
            return tuple(self._acronyms[acronym])
        key = fold(surface)
        return tuple(self._exact.get(key) or self._exact.get(without_honorifics(key)) or ())

    def surname(self, surname: str) -> tuple[Known, ...]:
        """All persons of this family name, with or without its particles."""
        return tuple(self._surnames.get(fold(surname)) or self._surnames.get(bare_family_name(surname)) or ())

    def find(
        self,
        name: str,
        *,
        kind: EntityKind | None = None,
        country: str | None = None,
        on: dt.date | None = None,
        limit: int = 5,
    ) -> list[Candidate]:
        """The entries that `name` may mean, best first; `country` (ISO alpha-2) and the day are only evidence."""
        return self._search.find(name, kind=kind, country=country, on=on, limit=limit)

    @cached_property
    def _search(self) -> Search:
        return Search(self)

    def surnames(self) -> dict[str, list[Known]]:
        """Every folded family name with its bearers."""
        return self._surnames

    def surfaces(self) -> dict[str, list[Known]]:
        """Every folded surface with its entries."""
        return self._exact

    # Countries, capitals, metonyms, cities

    def country(self, code: str) -> Country | None:
        """The country of an ISO 3166-1 alpha-2 or alpha-3 code."""
        return self._country.get(code.upper())

    def country_named(self, surface: str) -> Known | None:
        """The country that a name, acronym, code-like acronym or demonym names, such as "UK", "Chinese", "Türkiye"."""
        for known in self.exact(surface):
            if known.kind == "country":
                return known
        known_id = self._demonyms.get(fold(surface))
        return self._entries[known_id] if known_id else None

    def country_of_demonym(self, demonym: str) -> str | None:
        """The ISO alpha-2 code for "Chinese", "Briton", "Sino-"."""
        known_id = self._demonyms.get(fold(demonym))
        return self._entries[known_id].country if known_id else None

    def capital_country(self, city: str) -> str | None:
        """The country whose capital (or seat of government) this is."""
        return self._capitals.get(fold(city))

    def metonym(self, surface: str) -> str | None:
        """The country that acts when the text names a seat of power or a capital."""
        return self._metonyms.get(fold(surface)) or self._capitals.get(fold(surface))

    def city(self, name: str, country: str | None = None) -> City | None:
        """The largest city of this name (in `country`, if given; its capital first)."""
        return self._gazetteer.city(name, country, self._capitals.get(fold(name)))

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return Gazetteer()

    # Offices

    def office_class(self, title: str, country: str | None = None) -> str | None:
        """The office class of a title, such as foreign_minister for "Secretary of State" in the US."""
        return self.offices.office_class(title, country)

    def parse_office(self, phrase: str) -> OfficePhrase | None:
        """ "Chinese Foreign Minister Qin Gang" as actor, office and name."""
        return self.offices.parse(phrase, self._actor)

    def _actor(self, surface: str) -> Known | None:
        country = self.country_named(surface)
        if country is not None:
            return country
        for known in self.exact(surface):
            if known.kind == "organization":
                return known
        code = self._metonyms.get(fold(surface)) or self._capitals.get(fold(surface))
        found = self._country.get(code) if code else None
        return found.known if found else None

    def tenures(self, person_id: str) -> tuple[Tenure, ...]:
        """All offices of a person, earliest first."""
        return tuple(sorted(self._tenures.get(person_id, ()), key=lambda t: (t.start or dt.date.min, t.office)))

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
        if on is not None:
            held = [tenure for tenure in held if tenure.covers(on)]
        ranked = sorted(held, key=lambda t: (t.start or dt.date.min, t.checked, t.person_id), reverse=True)
        return [(self._entries[tenure.person_id], tenure) for tenure in ranked]

    def office_on(self, person_id: str, on: dt.date) -> Tenure | None:
        """The most salient office of the person on that day."""
        held = [tenure for tenure in self._tenures.get(person_id, ()) if tenure.covers(on)]
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
            tenure = earlier[-1] if earlier else next(iter(self.tenures(person_id)), None)
        known = self._entries[person_id]
        return tenure.country if tenure else known.country

    def title_on(self, person_id: str, on: dt.date) -> str | None:
        """The office as held on that day, "former …" after the last one known, None before the first."""
        tenure = self.office_on(person_id, on)
        if tenure is not None:
            return tenure.title
        past = [tenure for tenure in self._tenures.get(person_id, ()) if tenure.end and tenure.end < on]
        last = max(past, key=lambda t: (-self.offices.rank(t.office), t.end or dt.date.min), default=None)
        return f"former {last.title}" if last else None

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


def _acronym(surface: str) -> str | None:
    """The capitals of an acronym of at most five letters ("U.S." -> "US"), None if it is a word."""
    letters = surface.strip().removesuffix("'s").removesuffix("’s").replace(".", "")
    if letters.startswith("the "):
        letters = letters[4:]
    return letters if 1 < len(letters) <= 5 and letters.isalpha() and letters.isupper() else None


@lru_cache(maxsize=1)
def knowledge_base() -> KnowledgeBase:
    """The knowledge base of the built-in tables, loaded once in a process."""
    return KnowledgeBase()
