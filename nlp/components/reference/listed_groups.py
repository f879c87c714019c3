"""As many actors as a number says of a list named before: "the three leaders", "the four Arab states", "the trio".

What the members of the list have in common ("the boycotting states") says the same of countries without a number.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.names.vocabulary import plural_heads, words
from nlp.components.reference.country_groups import NUMBERS
from nlp.components.reference.discourse import Discourse

_LINKS = frozenset((",", "and", "the", "&", "as", "well", "also"))
_BESIDE = frozenset((",", "and", "of", "(", ")", "the", "'s", "’s", "&"))
_WHOLES = {"trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5}
_SHARED = frozenset(("blockading", "boycotting", "embargoing", "guarantor", "mediating", "signatory", "warring"))
_OTHERS = frozenset(("other", "of", "from", "more", "remaining", "new"))
_NEAR, _FAR = 3, 8  # sentences back to people and to countries
_PAIR = 2


class ListedGroups:
    """Resolves groups of three and more whose members a list before them names."""

    def __init__(self, view: Discourse) -> None:
        self.view, self.doc = view, view.doc

    def several(self, noun: Token) -> bool:
        """Record whom a counted plural noun means, if one list before it has just as many members."""
        start, number, shared = self._counted(noun)
        if not number and not shared:
            return False
        of_states = noun.lower_ in words("actor_words", "country_nouns")
        actors = self._listed(noun, number, ("country",) if of_states else ("person", "country"))
        if actors is None and of_states:
            actors = self._states_of(self._listed(noun, number, ("person",)))
        if actors is None:
            return False
        self.view.add(start, noun.i + 1, "group", actors)
        return True

    def _counted(self, noun: Token) -> tuple[int, int, bool]:
        """Where the noun phrase starts, how many it says they are (0: not), and whether it says what they share."""
        whole = _WHOLES.get(noun.lower_, 0)
        if not whole and not _is_of_actors(noun):
            return noun.i, 0, False
        after = self.doc[noun.i + 1].lower_ if noun.i + 1 < len(self.doc) else ""
        first, number, shared = noun.i, whole, False
        while first > noun.sent.start and self._describes(self.doc[first - 1]):
            first -= 1
            number = number or _number(self.doc[first])
            shared = shared or self.doc[first].lower_ in _SHARED
        phrase = self.doc[first : noun.i]
        definite = bool(phrase) and phrase[0].lower_ in ("the", "these", "those", "all")
        if not definite or after in ("of", "from") or any(t.lower_ in _OTHERS for t in phrase):
            return noun.i, 0, False
        shared = shared and noun.lower_ in words("actor_words", "country_nouns")
        return first, number if number > _PAIR else 0, shared and not number

    def _describes(self, token: Token) -> bool:
        if token.i and self.doc[token.i].lower_ == "the" and self.doc[token.i - 1].lower_ == "of":
            return True
        if token.pos_ == "PROPN":  # "the three Nile countries", not "the three Russian ships"
            phrase = self.view.cover[token.i]
            return phrase is None or phrase.kind not in ("country", "nationality", "organization", "person")
        return token.lower_ in ("the", "these", "those", "all") or token.pos_ in ("ADJ", "NUM", "VERB", "NOUN")

    def _listed(self, noun: Token, number: int, kinds: tuple[str, ...]) -> tuple[Actor, ...] | None:
        """The nearest list of one of the kinds with as many members (three at least without a number)."""
        for kind in kinds:
            for members in self._lists_before(noun, kind):
                fits = len(members) == number if number else len(members) > _PAIR
                if fits:
                    return members
        return None

    def _lists_before(self, noun: Token, kind: str) -> Iterator[tuple[Actor, ...]]:
        """The lists before the noun, the nearest first, each with every member once."""
        run: list[ActorMention] = []
        reach = _NEAR if kind == "person" else _FAR
        for mention in self.view.back_from(noun.i):
            if self.view.sentence[noun.i] - self.view.sentence[mention.start] > reach:
                break
            if mention.actors[0].kind != kind or mention.form == "pronoun":
                continue
            if len(mention.actors) > _PAIR:
                yield mention.actors
                continue
            if run and not self._joined(mention, run[-1], kind):
                yield _members(run)
                run = []
            run.append(mention)
        if run:
            yield _members(run)

    def _joined(self, first: ActorMention, second: ActorMention, kind: str) -> bool:
        """Whether nothing but commas, "and" and, for people, their offices and countries stands between two names."""
        if second.start < first.end:
            return True  # one within the other
        between = self.doc[first.end : second.start]
        if not any(t.lower_ in (",", "and", "&", ")") for t in between):
            return False
        if kind == "country":
            return all(t.lower_ in _LINKS for t in between)
        return all(t.lower_ in _BESIDE or t.pos_ in ("PROPN", "ADJ", "NOUN") for t in between)

    def _states_of(self, people: tuple[Actor, ...] | None) -> tuple[Actor, ...] | None:
        named = [self.view.gathered.country(a.country) for a in people or () if a.country]
        states = tuple(dict.fromkeys(a for a in named if a is not None))
        return states if people and len(states) == len(people) else None


def _members(run: list[ActorMention]) -> tuple[Actor, ...]:
    return tuple(dict.fromkeys(a for mention in reversed(run) for a in mention.actors))


def _number(token: Token) -> int:
    return NUMBERS.get(token.lower_, 0)


def _is_of_actors(noun: Token) -> bool:
    if noun.tag_ not in ("NNS", "NNPS"):
        return False
    kinds = words("actor_words", "pair_nouns") | words("actor_words", "country_nouns")
    return noun.lower_ in kinds or noun.lower_ in plural_heads()
