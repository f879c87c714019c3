"""Which names of people in one document are one person: full name, family name, other order, initial, misspelling."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from rapidfuzz import fuzz, process

from nlp.components.actors.people import LIKE_WHOLE, Person, one_name
from nlp.components.names.names import Name
from nlp.components.names.ruling_names import goes_by_given_name
from nlp.knowledge.names import fold

_LIKE_FAMILY, _LIKE_FAMILY_OF_MANY = 65.0, 80.0
_PLAIN = 2
"""Words of a name that leaves nothing out: of "Mohammed bin Zayed" tables have several."""
_MOST_COMPARED = 200  # no article names as many people who share a name


def group(
    names: Sequence[Name], leads: Callable[[Person], bool], called: Callable[[str], str | None] = lambda _: None
) -> list[Person]:
    """The people behind the names, in order of first full mention; names of one word join the person they fit.

    `leads` says of whom of two the family name alone is rather meant: of who leads a state. `called` gives the id of
    who leads a state and goes by a folded family name: where the text names him nowhere in full, "Barak" is he, and no
    misspelling of the "Burke" whom it does name.
    """
    people = _People(leads, called)
    for name in names:
        words = fold(name.text).split()
        if len(words) > 1:
            people.join(name, words)
    for name in names:
        words = fold(name.text).split()
        if len(words) == 1:
            people.join_single(name, words[0])
    return people.all


class _People:
    """The people found so far, by what their names have in common, so that a long list of names stays cheap to read."""

    def __init__(self, leads: Callable[[Person], bool], called: Callable[[str], str | None]) -> None:
        self.all: list[Person] = []
        self._leads, self._called = leads, called
        self._keys: dict[tuple[str, str], dict[int, None]] = defaultdict(dict)
        self._wholes: dict[str, int] = {}
        self._families: dict[str, list[str]] = defaultdict(list)
        self._bearers: dict[str, dict[int, None]] = defaultdict(dict)
        self._family: list[str] = []

    def join(self, name: Name, words: list[str]) -> None:
        """Join a full name to the first person it is a spelling of, else to a new one."""
        for at in self._alike(name, words):
            person = self.all[at]
            alike = _may_be_spelled(person, name, words)
            if alike and not person.contradicts(name):
                self._add(at, name, words)
                return
        self._new(name, words)

    def _alike(self, name: Name, words: list[str]) -> list[int]:
        """The people, in order, of whom `one_name` or the entry may hold."""
        found = {at for key in _full_keys(name, words) for at in self._keys.get(key, ())}
        near = process.extract(
            " ".join(words), self._wholes.keys(), scorer=fuzz.ratio, score_cutoff=LIKE_WHOLE, limit=None
        )
        return sorted(found | {self._wholes[whole] for whole, _, _ in near})[-_MOST_COMPARED:]

    def join_single(self, name: Name, word: str) -> None:
        """Join a name of one word to the latest person it fits, by family name first.

        "President X" is who was called president, and "X" not his wife.
        """
        fitting = self._by_given_name(word, name) if goes_by_given_name(name) else self._fitting("last", word, name)
        fitting = fitting or ([] if goes_by_given_name(name) else self._fitting("first", word, name))
        if fitting:
            earlier = [at for at in fitting if self.all[at].last_before(name.start) >= 0]
            chosen: int | None = max(earlier or fitting, key=lambda at: self._likeness(self.all[at], name))
        else:
            chosen = self._misspelt(name, word)
        if chosen is None:
            self._new(name, [word])
        else:
            self._add(chosen, name, [word])

    def _likeness(self, person: Person, name: Name) -> tuple[bool, bool, bool, int]:
        return person.holds(name), not person.is_companion, self._leads(person), person.last_before(name.start)

    def _by_given_name(self, word: str, name: Name) -> list[int]:
        """ "King Tamim": who has that given name, or his father's, but no "Crown Prince Ali bin Tamim"."""
        first = self._fitting("first", word, name)
        return first or [at for at in self._fitting("last", word, name) if not _of_other_office(self.all[at], name)]

    def _fitting(self, place: str, word: str, name: Name) -> list[int]:
        bearers = sorted(self._keys.get((place, word), ()))[-_MOST_COMPARED:]
        return [at for at in bearers if not self.all[at].contradicts(name)]

    def _misspelt(self, name: Name, word: str) -> int | None:
        """The person introduced before whose family name is all but this one."""
        if len(word) <= 3:
            return None
        leader = self._called(word)
        near = process.extract(word, self._families[word[0]], scorer=fuzz.ratio, score_cutoff=_LIKE_FAMILY, limit=None)
        best: tuple[float, int] | None = None
        for family, likeness, _ in near:
            for at in self._bearers[family]:
                person = self.all[at]
                enough = len(person.names) == 1 or likeness >= _LIKE_FAMILY_OF_MANY
                enough = enough and not _of_other_office(person, name)
                enough = enough and (leader is None or _may_be(person, leader, likeness))
                if enough and not person.contradicts(name) and (best is None or (likeness, -at) > best):
                    best = (likeness, -at)
        return -best[1] if best else None

    def _new(self, name: Name, words: list[str]) -> None:
        self.all.append(Person(name.phrase.known if name.phrase and len(words) > 1 else None))
        self._family.append("")
        self._add(len(self.all) - 1, name, words)

    def _add(self, at: int, name: Name, words: list[str]) -> None:
        person = self.all[at]
        person.add(name)
        known = [("entry", person.known.id)] if person.known else []
        for key in (*_full_keys(name, words), *known):
            self._keys[key][at] = None
        if len(words) > 1:
            self._wholes[" ".join(words)] = at
        self._note_family(at)

    def _note_family(self, at: int) -> None:
        """Find the person by the family name of his fullest spelling, which another name may have changed."""
        family = fold(self.all[at].fullest).split()[-1]
        if family == self._family[at]:
            return
        self._bearers[self._family[at]].pop(at, None)
        self._family[at] = family
        if len(family) > 3 and family not in self._bearers:
            self._families[family[0]].append(family)
        self._bearers[family][at] = None


def _may_be_spelled(person: Person, name: Name, words: list[str]) -> bool:
    """Whether a full name may be one of the person: John Kerry, whom the tables have, is no misspelt "John Key"."""
    if name.phrase is not None and person.known is not None:
        if person.known.id == name.phrase.known.id:
            return True
        if len(words) == _PLAIN:
            return any(sorted(words) == sorted(fold(form).split()) for form in person.forms)
    return any(one_name(words, fold(form).split()) for form in person.forms)


def _may_be(person: Person, leader: str, likeness: float) -> bool:
    """Whether the person is the leader who goes by a name, or an unknown one whose name is all but the same."""
    return person.known.id == leader if person.known is not None else likeness >= _LIKE_FAMILY_OF_MANY


def _of_other_office(person: Person, name: Name) -> bool:
    """ "Prime Minister Hamdok ... King Hamad": whoever has another office has another name."""
    held = any(own.titles for own in person.names)
    return held and bool(name.titles) and not person.holds(name)


def _full_keys(name: Name, words: list[str]) -> Iterable[tuple[str, str]]:
    """What two spellings of one name share at least one of, unless they are merely alike."""
    yield "first", words[0]
    yield "last", words[-1]
    yield "words", " ".join(sorted(words))
    yield "joined", "".join(words)
    if name.phrase is not None:
        yield "entry", name.phrase.known.id
