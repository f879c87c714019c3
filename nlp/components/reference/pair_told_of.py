"""Whom "they" means who met, with nobody beside them: the pair of which one of the sentences before has told.

"A and B signed the accord in March. C looked on. Last week they spoke by phone": an encounter takes two sides, so that
"they" alone are both of them, and whoever the text has named singly since is none.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from spacy.tokens import Span, Token

from nlp.components.actors.actors import Actor, ActorMention, is_spokesman
from nlp.components.frames.syntax import prepositional
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.group_pronouns import listed_with
from nlp.components.tellings.trigger_words import trigger_of

_PAIR, _REACH = 2, 5
_FRAMES = frozenset({"encounter", "hosting", "reciprocal", "speaking", "visiting"})
_WITH = ("to", "with")
_BY_WORD = frozenset({"again", "ago", "before", "last", "next", "once", "since", "twice"})
_OVER = ("by", "on", "over", "via")
_DONE_TO = frozenset({"dobj", "pobj", "dative"})
_KINDS = ("country", "person")


def pair_told_of(view: Discourse, pronoun: Token) -> tuple[Actor, ...]:
    """The two of the nearest sentence before that tells of just two together, where "they" alone have met or spoken.

    Else those of whom the sentence just before says that one did something to the other: "A pressed B. They met".
    """
    if not _are_both_sides(pronoun):
        return ()
    return _told_together(view, pronoun) or _told_just_before(view, pronoun)


def _told_together(view: Discourse, pronoun: Token) -> tuple[Actor, ...]:
    here, many = pronoun.sent, False
    for _ in range(_REACH):
        if not here.start or many:
            break
        here = view.doc[here.start - 1].sent
        found = _pair_in(view, here)
        if found:
            return found
        many = any(t.tag_ in ("NNS", "NNPS") and t.dep_ == "nsubj" for t in here)  # others whom "they" may mean
    return ()


def _told_just_before(view: Discourse, pronoun: Token) -> tuple[Actor, ...]:
    """The only two people of the sentence before, of whom one is its subject."""
    if not pronoun.sent.start:
        return ()
    before = view.doc[pronoun.sent.start - 1].sent
    if any(t.tag_ == "NNPS" for t in before) or any(t.text == ":" for t in pronoun.sent):
        return ()  # "gathered the Europeans. They met: A, B and C"
    people: dict[str, Actor] = {}
    acts = False
    for mention in _mentions_in(view, before):
        actor = mention.actors[0]
        if len(mention.actors) > 1 or is_spokesman(actor):
            return ()
        if actor.kind == "person":
            people[actor.id] = actor
            acts = acts or view.doc[mention.root].dep_ == "nsubj"
    two = tuple(people.values())[::-1]
    return two if acts and len(two) == _PAIR and _are_two(two) else ()


def _are_both_sides(pronoun: Token) -> bool:
    """Whether the pronoun is all that an encounter has of sides: "they met again", "agreed to meet", "their talks"."""
    if pronoun.dep_ == "poss":
        return _is_alone(pronoun.head) and not has_own_subject(pronoun)
    return pronoun.dep_ == "nsubj" and any(_tells(verb) for verb in _verbs(pronoun.head))


def has_own_subject(pronoun: Token) -> bool:
    """ "Leaders will hold their next summit": whoever the clause itself has for subject."""
    verb = pronoun.head.head
    return any(c.dep_ == "nsubj" and c.tag_ in ("NNS", "NNPS") and c.i < pronoun.i for c in verb.children)


def _verbs(verb: Token) -> Iterator[Token]:
    """The verb and what it is a will, plan or agreement to do."""
    yield verb
    for child in verb.children:
        if child.pos_ == "VERB" and (child.dep_ == "xcomp" or (child.dep_ == "conj" and verb.dep_ == "xcomp")):
            yield from _verbs(child)


def _tells(verb: Token) -> bool:
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    if objects:
        told = trigger_of(objects[0])
        return told is not None and told.type in ("call", "meeting") and _is_alone(objects[0]) and _is_alone(verb)
    told = trigger_of(verb)
    if told is None or told.type not in ("call", "meeting") or told.frame not in ("reciprocal", "speaking"):
        return False
    return _is_alone(verb) and (told.strong or _is_of_two(verb))


def _is_of_two(verb: Token) -> bool:
    """Whether those who speak do so with each other: again, since, or by phone."""
    return any(c.lower_ in _BY_WORD for c in verb.subtree) or any(
        trigger_of(o) is not None or o.lower_ in ("phone", "telephone", "video", "zoom")
        for o in prepositional(verb, *_OVER)
    )


def _is_alone(word: Token) -> bool:
    return not any(True for _ in prepositional(word, *_WITH))


def _pair_in(view: Discourse, sentence: Span) -> tuple[Actor, ...]:
    """The two of whom a sentence tells together: as a pair, joined by "and", or as one who met the other."""
    mentions = _mentions_in(view, sentence)
    for mention in mentions:
        if len(mention.actors) == _PAIR and _are_two(mention.actors):
            return mention.actors
    people = [m for m in mentions if len(m.actors) == 1 and m.actors[0].kind == "person"]
    for mention in people:
        listed = listed_with(view, mention)
        if len(listed) == _PAIR and _are_two(listed):
            return listed
    return _met_in(view, people[::-1])


def _mentions_in(view: Discourse, sentence: Span) -> list[ActorMention]:
    """The mentions of a sentence, the last first."""
    return list(takewhile(lambda mention: mention.start >= sentence.start, view.back_from(sentence.end)))


def _met_in(view: Discourse, people: Sequence[ActorMention]) -> tuple[Actor, ...]:
    """The subject and the object of a verb for an encounter, two people of two countries."""
    for first in (m for m in people if view.doc[m.root].dep_ in ("nsubj", "nsubjpass")):
        verb = view.doc[first.root].head
        told = trigger_of(verb)
        if told is None or told.type == "gathering" or told.frame not in _FRAMES | {"calling"}:
            continue
        for other in people:
            done = other.start > first.start and view.doc[other.root].dep_ in _DONE_TO
            both = (first.actors[0], other.actors[0])
            if done and _are_two(both) and view.beside(first, view.doc[other.root]):
                return both
    return ()


def _are_two(actors: Sequence[Actor]) -> bool:
    first, second = actors
    apart = first.country != second.country or first.country is None
    return apart and first is not second and all(a.kind in _KINDS for a in actors)
