"""Who pays a call on whom, and in whose honour a meal is: "a courtesy visit from A", "a dinner in honour of B"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.noun_frame import NounFrame
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import agents, children, prepositional
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.tellings.telling import Part

_KINDS = frozenset({"courtesy", "farewell", "introductory", "protocol", "valedictory"})
_TAKING = frozenset({"get", "have", "receive"})
_PAYING = frozenset({"make", "pay"})
_GIVING = frozenset({"give", "hold", "host", "offer"})
_HONOUR = frozenset({"honour", "honor"})


def is_courtesy(noun: Token) -> bool:
    """Whether a call or visit is paid to somebody out of courtesy, and is neither a journey nor by telephone."""
    paid = noun.lemma_.lower() in ("call", "visit") and noun.pos_ in ("NOUN", "PROPN")
    return paid and any(c.lower_ in _KINDS for c in noun.lefts)


def add_courtesy(frame: NounFrame, noun: Token, verb: Token | None, relation: str, casting: Casting) -> None:
    """Who calls on whom, by the phrase of the call and by the verb of which it is the object."""
    doers = []
    if verb is not None and relation == "object":
        doers = agents(verb) if is_passive(verb) else subjects(verb)
    takes = verb is not None and verb.lemma_ in _TAKING
    pays = verb is not None and verb.lemma_ in _PAYING
    hosts = [*prepositional(noun, "on", "to"), *(prepositional(verb, "on", "to") if verb is not None and pays else ())]
    guests = [*prepositional(noun, "by", "from"), *children(noun, "poss")]
    guests += [t for by in children(noun, "agent") for t in children(by, "pobj")]
    hosts += [t for guest in guests for t in prepositional(guest, "on")]  # "a call by A on B", which parsers hang on A
    frame.add(_people(casting, [*(doers if pays else ()), *guests]), "guest")  # who pays several calls stands first
    frame.add(_people(casting, [*hosts, *(doers if takes else ())]), "host")


def add_honoured(frame: NounFrame, noun: Token, verb: Token | None, relation: str, casting: Casting) -> None:
    """In whose honour a meal is, as the guest of whoever gives it."""
    over = [verb] if verb is not None and relation == "object" else []
    honours = [t for node in (noun, *over) for t in prepositional(node, "in") if t.lower_ in _HONOUR]
    links = [honour.nbor(1) for honour in honours if honour.i + 1 < len(noun.doc)]  # "of", whatever it hangs on
    guests = _people(casting, [t for link in links if link.lower_ == "of" for t in children(link, "pobj")])
    if guests and verb is not None and relation == "object" and verb.lemma_ in _GIVING:
        frame.add(_people(casting, agents(verb) if is_passive(verb) else subjects(verb)), "host")
    frame.add(guests, "guest")


def _people(casting: Casting, tokens: list[Token]) -> list[Part]:
    return [part for part in casting.parts(tokens) if part.actor.kind in ("person", "country")]
