"""Countries that one word names together: "the five Central Asian states", "Baltic ministers", "the two Koreas"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.syntax import PLURAL
from nlp.components.names.vocabulary import plural_heads, table, words
from nlp.components.reference.discourse import Discourse

NUMBERS = {
    "two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8,
}  # fmt: skip
_SOME = frozenset(("any", "certain", "few", "four-fifths", "many", "most", "other", "several", "some"))
_LEADING = frozenset(("leader", "president", "premier", "minister", "chancellor", "chief", "head", "secretary"))
_DEEPEST, _PAIR = 5, 2


class CountryGroups:
    """Resolves the names of groups of countries whose members are a matter of general knowledge."""

    def __init__(self, view: Discourse) -> None:
        self.view, self.doc = view, view.doc
        groups: dict[str, list[str]] = table("actor_words")["country_groups"]
        self.groups = {tuple(name.split()): codes for name, codes in groups.items()}
        self.endings = {name[-1] for name in self.groups}
        self.bodies: dict[str, str] = table("actor_words")["bodies_described"]
        self.plurals: dict[str, list[str]] = table("actor_words")["countries_of_one_name"]

    def named(self, noun: Token) -> bool:
        """Record the group that a plural noun and the words before it name, if they do and all of it is meant."""
        if noun.lower_ in self.plurals and noun.text[0].isupper():
            return self._add(noun.i, noun.i + 1, self.plurals[noun.lower_])
        if noun.lower_ == "powers" and self._described(noun):
            return True
        if noun.i > 2 and self.doc[noun.i - 2].lower_ == "and" and self._shared_name(noun):
            return True
        if noun.tag_ not in PLURAL or not _stands_for_states(noun):
            return False
        for index in range(noun.i - 1, max(noun.sent.start, noun.i - _DEEPEST) - 1, -1):
            if self.doc[index].lower_ in self.endings:
                start = self._start_of(index)
                return start is not None and self._add(start, noun.i + 1, self.groups[self._name(start, index)])
            if self.doc[index].pos_ not in ("ADJ", "NOUN", "PROPN"):
                break
        return False

    def _described(self, noun: Token) -> bool:
        """ "Six world powers": those who negotiated as one body with Iran."""
        for start in range(max(noun.i - _PAIR, 0), noun.i):
            body = self.bodies.get(self.doc[start : noun.i + 1].text.lower())
            known = self.view.base.entry(body) if body is not None else None
            if known is not None:
                self.view.add(start, noun.i + 1, "group", (self.view.gathered.known(known),))
                return True
        return False

    def _start_of(self, last: int) -> int | None:
        for length in (3, 2, 1):
            start = last + 1 - length
            if start >= 0 and self._name(start, last) in self.groups:
                return start
        return None

    def _name(self, start: int, last: int) -> tuple[str, ...]:
        return tuple(t.lower_ for t in self.doc[start : last + 1])

    def _shared_name(self, noun: Token) -> bool:
        """ "North and South Korean officials", "North and South Korea": two states with the last word of one name."""
        phrase = self.view.cover[noun.i]
        if phrase is None or phrase.end != noun.i + 1 or phrase.end - phrase.start != _PAIR:
            return False
        start = phrase.start - 2
        if start < noun.sent.start or self.doc[start + 1].lower_ != "and" or phrase.country is None:
            return False
        other = self.view.base.country_named(f"{self.doc[start].text} {noun.text}")
        if other is None or other.country is None or other.country == phrase.country:
            return False
        return self._record(start, phrase.end, [other.country, phrase.country])

    def _add(self, start: int, end: int, codes: list[str]) -> bool:
        before = self.doc[start - 1] if start else None
        if before is not None and before.lower_ in _SOME:
            return False
        counted = NUMBERS.get(before.lower_) if before is not None else None
        if counted is not None and counted != len(codes):
            return False
        start -= counted is not None
        start -= start > 0 and self.doc[start - 1].lower_ in ("the", "all")
        return self._record(start, end, codes)

    def _record(self, start: int, end: int, codes: list[str]) -> bool:
        named = [self.view.gathered.country(code) for code in codes]
        actors: tuple[Actor, ...] = tuple(actor for actor in named if actor is not None)
        if len(actors) != len(codes) or self.view.within_person(start, end):
            return False
        self.view.add(start, end, "group", actors)
        return True


def _stands_for_states(noun: Token) -> bool:
    """Whether a plural noun names states or those who lead them: all of these are meant, not so "officials"."""
    if noun.lower_ in words("actor_words", "country_nouns") or noun.lower_ in ("parliaments", "republics"):
        return True
    return plural_heads().get(noun.lower_) in _LEADING
