"""Who goes along on a visit told before: "the foreign minister will travel with him", "A accompanied her"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, prepositional
from nlp.components.frames.verb_arguments import is_passive, persons
from nlp.components.status.negation import is_negated
from nlp.components.tellings.telling import Part, Telling

REACH = 2
"""Sentences after those of a visit in which somebody goes along on it."""
_GOING = frozenset({"come", "fly", "go", "travel"})
_GOALS = ("for", "into", "to")
_WHOM = frozenset({"her", "him", "them"})


def add_fellow_guests(doc: Doc, encounters: list[Found], casting: Casting) -> list[Found]:
    """Add to the visit told last those who are said to go along with its guest; the encounters without guesses that
    the two met."""
    gone: list[Found] = []
    visits = [found for found in encounters if found.type == "visit"]
    for verb in doc if visits else ():
        if verb.pos_ != "VERB" or is_negated(verb):
            continue
        led = [actor for token in _led(verb) for actor in casting.actors(token)]
        fellows = persons(casting, subjects(verb), "guest") if led else []
        visit = _told_last(verb, [v for v in visits if any(p.role == "guest" and p.actor in led for p in v.parts)])
        if visit is not None:
            _add(visit, fellows)
            gone += [e for e in encounters if e.type == "meeting" and all(_is_guess(t, verb) for t in e.tellings)]
    return [found for found in encounters if found not in gone]


def _is_guess(telling: Telling, verb: Token) -> bool:
    return telling.trigger == verb and telling.learned


def _led(verb: Token) -> Iterator[Token]:
    """The pronoun for whom somebody goes along with: "will go with him", where the words name no goal of their own."""
    if is_passive(verb) or any(True for _ in prepositional(verb, *_GOALS)):
        return
    if verb.lemma_ == "accompany":
        yield from (t for t in children(verb, "dobj") if t.lower_ in _WHOM)
    elif verb.lemma_ in _GOING:
        yield from (t for t in prepositional(verb, "with") if t.lower_ in _WHOM)


def _told_last(verb: Token, visits: list[Found]) -> Found | None:
    told = [(t.trigger.i, visit) for visit in visits for t in visit.tellings if t.trigger.i < verb.i]
    if not told:
        return None
    at, visit = max(told, key=lambda each: each[0])
    between = verb.doc[at : verb.sent.start]
    return visit if sum(1 for t in between if t.is_sent_start) <= REACH else None


def _add(visit: Found, fellows: list[Part]) -> None:
    known = {part.actor.id for part in visit.parts}
    hosts = {part.actor.country for part in visit.parts if part.role == "host"}
    visit.parts += [p for p in fellows if p.actor.id not in known and p.actor.country not in hosts]
