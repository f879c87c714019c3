"""Which names of people in one document are one person: full name, family name, other order, initial, misspelling."""

from collections import Counter
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from nlp.components.names import Name
from nlp.knowledge.names import fold
from nlp.knowledge.tables import Known

_LIKE_WHOLE, _LIKE_PART, _LIKE_FAMILY = 85.0, 66.0, 65.0


@dataclass(slots=True, eq=False)
class Person:
    """The names in a document that mean one person."""

    names: list[Name] = field(default_factory=list)
    known: Known | None = None

    @property
    def forms(self) -> Counter[str]:
        """How often each spelling stands in the text."""
        return Counter(name.text for name in self.names)

    @property
    def fullest(self) -> str:
        """The longest spelling by words; of those the one with the commonest spelling of the family name."""
        forms = self.forms
        families = Counter(fold(name.text).split()[-1] for name in self.names)
        first = {form: -place for place, form in enumerate(forms)}
        return max(forms, key=lambda f: (len(fold(f).split()), families[fold(f).split()[-1]], forms[f], first[f]))

    @property
    def country(self) -> str | None:
        """The country that the text states, the most often stated first."""
        stated = Counter(c for name in self.names for c in _countries(name))
        return max(stated, key=lambda c: stated[c], default=None)


def _countries(name: Name) -> list[str]:
    if name.country:
        return [name.country]
    return [title.country for title in name.titles if title.country]


def one_name(left: list[str], right: list[str]) -> bool:
    """Whether two folded full names, as word lists, may be spellings of one."""
    if left == right or sorted(left) == sorted(right) or "".join(left) == "".join(right):
        return True
    short, long = sorted((left, right), key=len)
    if len(short) > 1 and _within(short, long):
        return True
    if len(left) == len(right):
        alike = [fuzz.ratio(a, b) for a, b in zip(left, right, strict=True)]
        return min(alike) >= _LIKE_PART and fuzz.ratio(" ".join(left), " ".join(right)) >= _LIKE_WHOLE
    return False


def _within(short: list[str], long: list[str]) -> bool:
    """Whether every word of the shorter name is in the longer, initials included, and they share an end."""
    rest = list(long)
    for word in short:
        match = next((w for w in rest if w == word or (len(word) == 1 and w.startswith(word))), None)
        if match is None:
            return False
        rest.remove(match)
    return short[-1] == long[-1] or short[0] == long[0]


def group(names: list[Name]) -> list[Person]:
    """The people behind the names, in order of first full mention; names of one word join the person they fit."""
    people: list[Person] = []
    for name in names:
        words = fold(name.text).split()
        if len(words) > 1:
            _join(people, name, words)
    for name in names:
        words = fold(name.text).split()
        if len(words) == 1:
            _join_single(people, name, words[0])
    return people


def _join(people: list[Person], name: Name, words: list[str]) -> None:
    for person in people:
        same_entry = name.phrase is not None and person.known is not None and person.known.id == name.phrase.known.id
        alike = same_entry or any(one_name(words, fold(form).split()) for form in person.forms)
        if alike and not _contradict(person, name):
            person.names.append(name)
            return
    people.append(Person([name], name.phrase.known if name.phrase else None))


def _contradict(person: Person, name: Name) -> bool:
    stated = person.country
    return bool(stated and _countries(name) and stated not in _countries(name))


def _join_single(people: list[Person], name: Name, word: str) -> None:
    """Join a name of one word to the latest person it fits, by family name first."""
    fitting = [p for p in people if any(_ends_with(fold(form).split(), word) for form in p.forms)]
    fitting = fitting or [p for p in people if any(word == fold(form).split()[0] for form in p.forms)]
    fitting = [p for p in fitting if not _contradict(p, name)]
    if fitting:
        earlier = [p for p in fitting if any(n.start <= name.start for n in p.names)]
        chosen = max(
            earlier or fitting,
            key=lambda p: max((n.start for n in p.names if n.start <= name.start), default=-p.names[0].start),
        )
        chosen.names.append(name)
        return
    near = _misspelt(people, name, word)
    if near is not None:
        near.names.append(name)
    else:
        people.append(Person([name]))


def _ends_with(form: list[str], word: str) -> bool:
    return form[-1] == word


def _misspelt(people: list[Person], name: Name, word: str) -> Person | None:
    """The person introduced before whose family name is all but this one."""
    scored = []
    for person in people:
        family = fold(person.fullest).split()[-1]
        likeness = fuzz.ratio(family, word)
        if (
            family[0] == word[0]
            and likeness >= (80.0 if len(person.names) > 1 else _LIKE_FAMILY)
            and not _contradict(person, name)
            and min(len(family), len(word)) > 3
        ):
            scored.append((likeness, person))
    return max(scored, key=lambda s: s[0])[1] if scored else None
