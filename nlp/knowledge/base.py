"""The knowledge base: who and what the reading knows, and on which day."""

import datetime as dt
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
    read_countries,
    read_organizations,
    read_people,
    read_seats,
    rows,
)
from nlp.knowledge.tenures import Tenures

if TYPE_CHECKING:
    from nlp.knowledge.imported.lookup import ImportedIndex


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
        self.tenures = Tenures(self)

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
