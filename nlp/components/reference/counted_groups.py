"""Groups of more than two: "the three leaders", "the trio", "all four ministers"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention, is_spokesman
from nlp.components.frames.syntax import ARGUMENTS
from nlp.components.names.vocabulary import words
from nlp.components.reference.discourse import REACH, Discourse
from nlp.components.reference.group_pronouns import listed_with
from nlp.components.sides.mediators import is_go_between

COUNTS = {"three": 3, "four": 4, "five": 5, "six": 6}
_BODIES = {"trio": 3, "threesome": 3, "quartet": 4, "foursome": 4}
HEADED = frozenset(("state", "government", "delegation", "delegations"))
"""What "heads of" stands before where it means people."""
_REACH_OF_LISTS = 5  # sentences back
_LONGEST = 4  # tokens from the number to the noun


def count_of(token: Token) -> int:
    """How many people of a text a word stands for: of "the three leaders" the noun, or "the trio"; 0 if none or two."""
    word = token.lower_
    heads = word == "heads" and heads_of_lands(token)
    if word not in _BODIES and word not in COUNTS and word not in words("actor_words", "pair_nouns") and not heads:
        return 0
    definite = any(c.lower_ in ("the", "all") and c.dep_ in ("det", "predet") for c in token.lefts)
    if word in COUNTS and _is_told_with(token):
        return COUNTS[word]
    if word in _BODIES or word in COUNTS:
        return (_BODIES | COUNTS)[word] if definite and token.dep_ in ARGUMENTS else 0
    numbers = [c.lower_ for c in token.lefts if c.dep_ == "nummod"]
    definite = definite or _is_all(token)
    beside = [c for c in token.rights if c.dep_ in ("prep", "relcl", "acl", "appos")]
    of_others = bool(beside) and not (heads and beside[0].i == token.i + 1 and len(beside) == 1)
    return COUNTS.get(numbers[0], 0) if numbers and definite and not of_others else 0


def _is_told_with(number: Token) -> bool:
    """ "The three last met in May": the subject, parsed as if of the adverb."""
    adverb = number.head
    told = adverb.lower_ in ("first", "last", "next", "then") and adverb.i == number.i + 1
    return told and number.dep_ == "nummod" and adverb.dep_ == "nsubj" and adverb.head.i == adverb.i + 1


def heads_of_lands(noun: Token) -> bool:
    """ "The heads of state", "the heads of government"."""
    after = noun.doc[noun.i + 1 : noun.i + 3]
    return len(after) > 1 and after[0].lower_ == "of" and after[1].lower_ in HEADED


def _is_all(token: Token) -> bool:
    """ "All three leaders", whatever the parser makes of "all"."""
    return any(t.lower_ == "all" for t in token.doc[max(token.sent.start, token.i - _LONGEST) : token.i])


class CountedGroups:
    """Resolves the counted groups of a document."""

    def __init__(self, view: Discourse) -> None:
        self.view, self.doc = view, view.doc

    def several(self, noun: Token) -> bool:
        """Record the group, if the text has named just so many people, or states, each of another country."""
        count = count_of(noun)
        if not count:
            return False
        of_sides = noun.lower_ in words("actor_words", "country_pair_nouns")
        of_states = noun.lower_ in words("actor_words", "country_nouns")
        actors: tuple[Actor, ...] = ()
        if not of_states:
            actors = self._group_before(noun, count) or self._listed(noun, count) or self._last(noun, count, "person")
        actors = actors or (self._last(noun, count, "country") if of_states or of_sides else ())
        if actors:
            behind = 3 if heads_of_lands(noun) else 2 if _is_told_with(noun) else 1
            self.view.add(noun.left_edge.i, noun.i + behind, "group", actors)
        return bool(actors)

    def _group_before(self, noun: Token, count: int) -> tuple[Actor, ...]:
        for mention in self.view.back_from(noun.i):
            if self.view.sentence[noun.i] - self.view.sentence[mention.start] > REACH:
                break
            if len(mention.actors) == count and mention.form in ("group", "pronoun"):
                return mention.actors
        return ()

    def _listed(self, noun: Token, count: int) -> tuple[Actor, ...]:
        """The people of the last list of just so many: "A, B and C"."""
        for mention in self.view.back_from(noun.i):
            if self.view.sentence[noun.i] - self.view.sentence[mention.start] > _REACH_OF_LISTS:
                break
            if len(mention.actors) == 1 and mention.actors[0].kind == "person" and mention.form == "name":
                listed = listed_with(self.view, mention)
                if len(listed) == count and len({actor.country for actor in listed}) == count:
                    return listed
        return ()

    def _last(self, noun: Token, count: int, kind: str) -> tuple[Actor, ...]:
        """The people or states named last, as far back as it takes for the number, each of another country."""
        found: dict[str, Actor] = {}
        for mention in self.view.back_from(noun.i):
            if self.view.sentence[noun.i] - self.view.sentence[mention.start] > REACH or len(found) == count:
                break
            actor = mention.actors[0]
            if len(mention.actors) == 1 and actor.kind == kind and not self._stands_by(mention, noun):
                found.setdefault(actor.country or actor.id, actor)
        return tuple(found.values())[::-1] if len(found) == count else ()

    def _stands_by(self, mention: ActorMention, noun: Token) -> bool:
        """Whether somebody is named but as one who speaks for others, mediates, or meets the group itself."""
        met = noun.dep_ in ("dobj", "pobj") and self.view.beside(mention, noun)
        return is_spokesman(mention.actors[0]) or is_go_between(self.doc[mention.root]) or met
