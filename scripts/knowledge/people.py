"""Joins holdings of all sources into people: one person, one id."""

from collections import defaultdict
from dataclasses import dataclass, field

from nlp.knowledge.names import bare_family_name, family_name, fold, name_forms, slug, sound
from scripts.knowledge.curated import Holding, cells, lines, listed

_FAMILY_FIRST = frozenset(("CN", "KP", "KR", "TW"))
_BOTH_ORDERS = frozenset(("JP", "HU"))


@dataclass
class Person:
    """A person as joined from the sources; `country` is the first one served."""

    name: str
    country: str
    family: str
    family_first: bool
    qid: str = ""
    aliases: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    holdings: list[Holding] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The QID where a source gives one, else a slug of country and name."""
        return self.qid or f"person-{slug(self.country or 'int')}-{slug(self.name)}"


class People:
    """The people so far, found again by QID or by name and country."""

    def __init__(self) -> None:
        self.all: list[Person] = []
        self._by_qid: dict[str, Person] = {}
        self._by_name: dict[tuple[str, str], Person] = {}
        self._anywhere: dict[str, list[Person]] = defaultdict(list)
        self._by_country: dict[str, list[Person]] = defaultdict(list)
        self._spellings: dict[tuple[str, str], list[str]] = {}
        for file in ("people.txt", "names_more.txt", "names_native.txt"):
            for line in lines(file):
                name, country, *cell = cells(line, 3 if file == "names_native.txt" else 4)
                family, aliases = cell if len(cell) == 2 else ("", cell[0])
                known = self._spellings.setdefault((fold(name), country), [name, ""])
                known[1] = known[1] or family
                known += [alias for alias in listed(aliases) if alias not in known]
        self._home: dict[tuple[str, str], str] = {}
        for line in lines("same_person.txt"):
            name, countries = cells(line, 2)
            codes = [code.strip("-") for code in countries.split()]
            self._home |= {(fold(name), code): codes[0] for code in codes}
        self._canonical = {
            (fold(alias), country): values[0]
            for (_, country), values in self._spellings.items()
            for alias in values[2:]
        }

    def add(self, holding: Holding) -> Person:
        """The person of this holding, new or known; an office of an organization is joined to the one of that name."""
        person = self._by_qid.get(holding.qid) if holding.qid else None
        person = person or self._named(holding) or self._new(holding.person, self._home_of(holding))
        if holding.qid and not person.qid:
            person.qid = holding.qid
            self._by_qid[holding.qid] = person
        self._learn(person, holding.person)
        if holding.source not in person.sources:
            person.sources.append(holding.source)
        person.holdings.append(holding)
        return person

    def learn_qid(self, name: str, qid: str) -> None:
        """Give the QID to the one person of this name, if there is just one without."""
        found = [person for person in self._anywhere[fold(name)] if not person.qid]
        if len(found) == 1 and qid not in self._by_qid:
            found[0].qid = qid
            self._by_qid[qid] = found[0]

    def _home_of(self, holding: Holding) -> str:
        """The country by which the person goes, whatever country the office is of."""
        return self._home.get((fold(holding.person), holding.country), holding.country)

    def _named(self, holding: Holding) -> Person | None:
        country = self._home_of(holding)
        name = self._canonical.get((fold(holding.person), country), holding.person)
        if found := self._by_name.get((fold(name), country)):
            return found
        if holding.organization:
            anywhere = self._anywhere[fold(name)]
            return anywhere[0] if len(anywhere) == 1 else None
        return None if holding.curated else self._like(name, country)

    def knows(self, holding: Holding) -> bool:
        """Whether the person is known by this name in this country."""
        return (fold(holding.person), holding.country) in self._by_name

    def _new(self, written: str, country: str) -> Person:
        written = self._canonical.get((fold(written), country), written)
        known = self._spellings.get((fold(written), country))
        if known is None and not country:
            homes = [where for name, where in self._spellings if name == fold(written)]
            known = self._spellings[fold(written), homes[0]] if len(homes) == 1 else None
        name = known[0] if known else written
        family = known[1] if known and known[1] else family_name(name, country in _FAMILY_FIRST)
        person = Person(name, country, family, country in _FAMILY_FIRST and name.startswith(family))
        self.all.append(person)
        self._by_country[country].append(person)
        for alias in (name, *(known[2:] if known else ())):
            self._learn(person, alias)
        if country in _BOTH_ORDERS and " " in name:
            self._learn(person, f"{family} {person.name.removesuffix(family).strip()}")
        return person

    def _learn(self, person: Person, spelling: str) -> None:
        if spelling != person.name and spelling not in person.aliases:
            person.aliases.append(spelling)
        for form in {fold(spelling), *name_forms(person.name, person.family, person.family_first)}:
            self._by_name.setdefault((form, person.country), person)
            if person not in self._anywhere[form]:
                self._anywhere[form].append(person)

    def _like(self, name: str, country: str) -> Person | None:
        """The one person of this country whose name differs only in transliteration or in middle names."""
        words, key = fold(name).split(), sound(fold(name))
        if len(words) < 2:
            return None
        found = [
            person
            for person in self._by_country[country]
            if sound(fold(person.name)) == key
            or (bare_family_name(person.family) == words[-1] and words[0] == fold(person.name).split()[0])
        ]
        return found[0] if len(found) == 1 else None
