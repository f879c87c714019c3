"""Joins holdings of all sources into people and tenures: one person, one id; one office, one holder at a time."""

from collections import defaultdict
from dataclasses import dataclass, field

from nlp.knowledge.names import bare_family_name, family_name, fold, name_forms, slug, sound
from scripts.knowledge.curated import Holding, cells, lines, listed

_FAMILY_FIRST = frozenset(("CN", "KP", "KR", "VN", "KH", "TW"))
_BOTH_ORDERS = frozenset(("JP", "HU"))


@dataclass
class Person:
    """A person as joined from the sources."""

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
        self._spellings: dict[tuple[str, str], list[str]] = {}
        for line in lines("people.txt"):
            name, country, family, aliases = cells(line, 4)
            self._spellings[fold(name), country] = [name, family, *listed(aliases)]
        self._canonical = {
            (fold(alias), country): values[0]
            for (_, country), values in self._spellings.items()
            for alias in values[2:]
        }

    def add(self, holding: Holding) -> Person:
        """The person of this holding, new or known."""
        country = holding.country
        written = holding.person
        name = self._canonical.get((fold(written), country), written)
        person = self._by_qid.get(holding.qid) if holding.qid else None
        person = person or self._by_name.get((fold(name), country)) or self._like(name, country)
        if person is None:
            person = self._new(name, country)
        if holding.qid and not person.qid:
            person.qid = holding.qid
            self._by_qid[holding.qid] = person
        self._learn(person, written)
        if holding.source not in person.sources:
            person.sources.append(holding.source)
        person.holdings.append(holding)
        return person

    def _new(self, name: str, country: str) -> Person:
        known = self._spellings.get((fold(name), country))
        first = country in _FAMILY_FIRST
        family = known[1] if known and known[1] else family_name(name, first)
        first = first and name.startswith(family)
        person = Person(known[0] if known else name, country, family, first)
        self.all.append(person)
        self._learn(person, name)
        for alias in known[2:] if known else ():
            self._learn(person, alias)
        if country in _BOTH_ORDERS and " " in name:
            given = person.name.removesuffix(family).strip()
            self._learn(person, f"{family} {given}")
        return person

    def _learn(self, person: Person, spelling: str) -> None:
        if spelling != person.name and spelling not in person.aliases:
            person.aliases.append(spelling)
        for form in {fold(spelling), *name_forms(person.name, person.family, person.family_first)}:
            self._by_name.setdefault((form, person.country), person)

    def _like(self, name: str, country: str) -> Person | None:
        """The one person of this country whose name differs only in transliteration or in middle names."""
        words = fold(name).split()
        found = [
            person
            for person in self.all
            if person.country == country
            and len(words) > 1
            and (
                sound(fold(person.name)) == sound(fold(name))
                or (bare_family_name(person.family) == words[-1] and words[0] == fold(person.name).split()[0])
            )
        ]
        return found[0] if len(found) == 1 else None


def settle(people: People) -> list[tuple[Person, Holding]]:
    """The holdings to keep: checked sources rule their office; open ends are closed by the successor; none from before 1990."""
    by_office: dict[tuple[str, str], list[tuple[Person, Holding]]] = defaultdict(list)
    for person in people.all:
        for holding in person.holdings:
            by_office[holding.office, holding.country or holding.organization].append((person, holding))
    kept: list[tuple[Person, Holding]] = []
    for (office, _), held in sorted(by_office.items()):
        kept += _settle_office(office, held)
    return [(person, holding) for person, holding in kept if not holding.end or holding.end >= "1990"]


def _settle_office(office: str, held: list[tuple[Person, Holding]]) -> list[tuple[Person, Holding]]:
    checked = [(p, h) for p, h in held if h.checked]
    others = [(p, h) for p, h in held if not h.checked]
    spans = [(h.start, h.end or "9999") for _, h in checked]
    kept = list(checked)
    for person, holding in sorted(others, key=lambda ph: (-len(ph[1].start), ph[1].start, ph[0].id)):
        same = [
            h
            for p, h in kept
            if p is person and _overlap((h.start, h.end or "9999"), (holding.start, holding.end or "9999"))
        ]
        inside = any(_overlap(span, (holding.start, holding.end or "9999")) for span in spans)
        if same or (inside and office in ("head_of_state", "head_of_government", "foreign_minister")):
            continue
        kept.append((person, holding))
    if office in ("head_of_state", "head_of_government", "foreign_minister"):
        _close_open_ends(kept)
    return kept


def _overlap(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two spans share more than a boundary year."""
    return max(one[0], other[0])[:4] < min(one[1], other[1])[:4] or (
        one[0][:4] == one[1][:4] == other[0][:4] == other[1][:4]
    )


def _close_open_ends(kept: list[tuple[Person, Holding]]) -> None:
    ordered = sorted(kept, key=lambda ph: ph[1].start)
    for at, (person, holding) in enumerate(ordered):
        if holding.end or holding.checked:
            continue
        successor = next((h for p, h in ordered[at + 1 :] if p is not person and h.start > holding.start), None)
        if successor is not None and successor.start[:4] > holding.start[:4]:
            holding.end, holding.seen = successor.start, ""
