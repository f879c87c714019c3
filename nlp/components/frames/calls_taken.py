"""Who grants an audience to whom, and who takes or returns whose call."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.noun_frame import NounFrame
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import agents, children, prepositional
from nlp.components.frames.verb_arguments import is_passive

_GRANTING = frozenset({"accord", "give", "grant"})
_TAKING = frozenset({"answer", "field", "get", "receive", "return", "take"})


def add_audience(frame: NounFrame, noun: Token, verb: Token, casting: Casting) -> None:
    """ "The king granted him an audience", "the envoy was granted an audience with the king"."""
    if verb.lemma_ not in _GRANTING:
        return
    with_whom = list(prepositional(noun, "with", "by", "of"))
    if is_passive(verb):
        frame.parts = []
        frame.add(casting.parts([*agents(verb), *prepositional(verb, "by", "with"), *with_whom]), "host")
        frame.add(casting.parts(subjects(verb)), "guest")
        return
    frame.add(casting.parts(subjects(verb)), "host")
    given = [*prepositional(noun, "to"), *prepositional(verb, "to"), *children(verb, "dative")]
    frame.add(casting.parts(given), "guest")


def add_taker(frame: NounFrame, noun: Token, verb: Token, casting: Casting) -> None:
    """ "Fielded a call from A", "returned A's call": who takes it is not who made it."""
    whose = [*prepositional(noun, "from"), *children(noun, "poss")]
    if verb.lemma_ in _TAKING and not is_passive(verb) and casting.parts(whose):
        frame.open_with(casting.parts(subjects(verb)))
