"""A person as a document names him: which names may be spellings of one, and what the text states with them."""

from bisect import bisect_right, insort
from collections import Counter
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from nlp.components.names.names import Name
from nlp.knowledge.names import fold
from nlp.knowledge.tables import Known

LIKE_WHOLE, _LIKE_PART, _LIKE_FAMILY = 85.0, 66.0, 75.0


@dataclass(slots=True, eq=False)
class Person:
    """The names in a document that mean one person; `forms` counts how often each spelling stands in the text."""

    known: Known | None = None
    names: list[Name] = field(default_factory=list)
    forms: Counter[str] = field(default_factory=Counter)
    _families: Counter[str] = field(default_factory=Counter)
    _countries: Counter[str] = field(default_factory=Counter)
    _starts: list[int] = field(default_factory=list)

    def add(self, name: Name) -> None:
        """Take the name for one of this person."""
        self.names.append(name)
        self.forms[name.text] += 1
        self._families[fold(name.text).split()[-1]] += 1
        self._countries.update(countries_of(name))
        insort(self._starts, name.start)

    @property
    def fullest(self) -> str:
        """The longest spelling by words; of those the one with the commonest spelling of the family name."""
        first = {form: -place for place, form in enumerate(self.forms)}
        return max(
            self.forms,
            key=lambda f: (len(fold(f).split()), self._families[fold(f).split()[-1]], self.forms[f], first[f]),
        )

    @property
    def country(self) -> str | None:
        """The country that the text states, the most often stated first."""
        return max(self._countries, key=lambda c: self._countries[c], default=None)

    @property
    def is_companion(self) -> bool:
        """Whether the text introduces the person by another of the family: "First Lady X", "his wife X"."""
        return any(n.honorific == "lady" or any(t.group == "family" for t in n.titles) for n in self.names)

    def holds(self, name: Name) -> bool:
        """Whether the office stated with the name is one that the text has given this person."""
        offices = {title.core for own in self.names for title in own.titles}
        return any(title.core in offices for title in name.titles)

    def last_before(self, start: int) -> int:
        """Where the person is named last up to token `start`; negative if only later, the less the later."""
        at = bisect_right(self._starts, start)
        return self._starts[at - 1] if at else -self.names[0].start

    def contradicts(self, name: Name) -> bool:
        """Whether another country is stated with the name."""
        countries = countries_of(name)
        return bool(countries and self.country and self.country not in countries)


def countries_of(name: Name) -> list[str]:
    """The countries that are stated with a name."""
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
        near = min(alike) >= _LIKE_PART and (left[:-1] != right[:-1] or alike[-1] >= _LIKE_FAMILY)
        return near and fuzz.ratio(" ".join(left), " ".join(right)) >= LIKE_WHOLE
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


def words_in(form: str) -> int:
    """How many words a name has; what a hyphen joins is one, as in "Ben-Gurion"."""
    return min(len(fold(form).split()), len(form.split()))
