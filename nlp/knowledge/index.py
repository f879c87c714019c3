"""Every surface form of countries, organizations and people, ready for lookup."""

from collections import defaultdict
from collections.abc import Iterable

from nlp.knowledge.names import bare_family_name, fold, name_forms, sound, without_honorifics
from nlp.knowledge.tables import Country, Known

_CALLED_BY_LAST_WORD = frozenset(("VN",))
_SHORTEST_WORDLIKE_ACRONYM = 4


class NameIndex:
    """Entries by id, by folded surface, by acronym and by family name; countries by code, demonym and capital."""

    def __init__(self, countries: list[Country], organizations: list[Known], people: list[Known]) -> None:
        self.entries: dict[str, Known] = {}
        self.surfaces: dict[str, list[Known]] = defaultdict(list)
        self.surnames: dict[str, list[Known]] = defaultdict(list)
        self.codes: dict[str, Country] = {}
        self.demonyms: dict[str, str] = {}
        self.capitals: dict[str, str] = {}
        self._acronyms: dict[str, list[Known]] = defaultdict(list)
        for country in countries:
            self._add_country(country)
        for known in organizations:
            self._add(known, (known.name, *known.aliases))
        for known in people:
            self._add_person(known)

    def exact(self, surface: str) -> tuple[Known, ...]:
        """All entries that bear exactly this surface form; an acronym must be written in capitals."""
        acronym = _acronym(surface)
        if acronym is None and len(surface) >= _SHORTEST_WORDLIKE_ACRONYM and surface.isalpha() and surface.istitle():
            acronym = surface.upper()  # "Nato", "Unesco"
        if acronym and acronym in self._acronyms:
            return tuple(self._acronyms[acronym])
        key = fold(surface)
        return tuple(self.surfaces.get(key) or self.surfaces.get(without_honorifics(key)) or ())

    def surname(self, surname: str) -> tuple[Known, ...]:
        """All persons of this family name, with or without its particles."""
        return tuple(self.surnames.get(fold(surname)) or self.surnames.get(bare_family_name(surname)) or ())

    def _add(self, known: Known, surfaces: Iterable[str]) -> None:
        self.entries[known.id] = known
        for surface in filter(None, surfaces):
            acronym = _acronym(surface)
            index, key = (self._acronyms, acronym) if acronym else (self.surfaces, fold(surface))
            if known not in index[key]:
                index[key].append(known)

    def _add_country(self, country: Country) -> None:
        known = country.known
        self._add(known, (known.name, country.official, *known.aliases))
        for code in filter(None, (known.country, known.iso3)):
            self.codes[code] = country
        for demonym in country.demonyms:
            self.demonyms.setdefault(fold(demonym), known.id)
        for capital in country.capitals if known.country else ():
            self.capitals.setdefault(fold(capital), known.country or "")

    def _add_person(self, known: Known) -> None:
        self.entries[known.id] = known
        for key in known.surfaces:
            self.surfaces[key].append(known)
        for key in known.families:
            self.surnames[key].append(known)


def person_keys(known: Known) -> tuple[list[str], list[str]]:
    """The folded forms by which a person is looked up: the whole names, and the family names alone, sorted.

    A spelling that is part of another one is a family name, not a whole name.
    """
    aliases = [fold(alias) for alias in known.aliases]
    alone = {alias for alias in aliases if any(alias in other.split() for other in aliases if other != alias)}
    whole = {*name_forms(known.name, known.family, known.family_first), *aliases} - alone - {""}
    return sorted(whole), sorted((_families(known, aliases) | alone) - {""})


def _families(known: Known, aliases: list[str]) -> set[str]:
    """The forms of the family name: with particles and without, the last of two names, and as other spellings have it.

    The Vietnamese are called by the last word of their names, and their families by the first.
    """
    family = fold(known.family)
    whole = known.name.startswith(known.family) and "-" in known.family  # "Willem-Alexander", a given name
    forms = {family, bare_family_name(known.family), family if whole or not family else family.split()[-1]}
    heard = {sound(form) for form in forms} if aliases else set()
    given = sound(fold(known.name).split()[0])
    for alias in aliases:
        first, last = alias.split()[0], alias.split()[-1]
        if "of" in alias.split():
            continue  # "Charles III of the United Kingdom" is of no family Kingdom
        if sound(last) in heard or (sound(first) == given and first != last and len(last) > 3):
            forms.add(last)
    return forms | ({fold(known.name).split()[0]} if known.country in _CALLED_BY_LAST_WORD else set())


def _acronym(surface: str) -> str | None:
    """The capitals of an acronym of at most five letters ("U.S." -> "US"), None if it is a word."""
    letters = surface.strip().removesuffix("'s").removesuffix("’s").replace(".", "").removeprefix("the ")
    return letters if 1 < len(letters) <= 5 and letters.isalpha() and letters.isupper() else None
