"""Who is told of as at talks told before: "X hosted the talks", "Y joined them later", "they were mediated by Z"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import agents, children, objects, prepositional
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.status.negation import is_negated
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import OFF, Part

_LEADING = frozenset({"chair", "close", "host", "lead", "open"})
_POINTING = frozenset({"the", "these", "those", "both"})
_TALKS = frozenset({"talk", "talks", "session", "meeting", "negotiation", "discussion", "round", "sitting", "dialogue"})
OF_ANOTHER = frozenset({"next", "following", "previous", "preceding"})
"""What is said of another meeting than the one told of: who hosts the next one was not the host of this."""
_CLAUSES = frozenset({"ROOT", "conj", "ccomp", "parataxis"})
_ACTING = frozenset({"act", "serve"})
_BEING = frozenset({"be", "play"})
_NEAR = 6
"""Tokens behind "as" that name what somebody acts as."""
_VERBS = _LEADING | {"be", "join", "sit"}
_THE_TWO = frozenset({"both", "delegations", "leaders", "men", "parties", "pair", "sides", "them", "two"})
"""Words for two who were named before: "mediated between the two sides", "brought them together"."""


def at_talks(verb: Token, casting: Casting) -> list[Part]:
    """Whom a clause has at the talks of others, as host, mediator or one more who takes part."""
    if verb.pos_ not in ("VERB", "AUX"):
        return []
    mediates = verb.lemma_ in words("mediate") or _brings_together(verb) or acts_as_go_between(verb)
    mediates = mediates or _is_in_chair(verb)
    if not (mediates or verb.lemma_ in _VERBS):
        return []
    waits = verb.dep_ == "acomp" or (verb.dep_ == "xcomp" and verb.head.lemma_ == "be")
    clause = verb.head if waits else verb  # "is mediating", "is to join them"
    beside = mediates and clause.dep_ == "relcl"  # "X, who mediated, said"
    off = verb_status(verb) in OFF and not (mediates and was_to_mediate(verb))
    if not (beside or clause.dep_ in _CLAUSES) or is_negated(verb) or off:
        return []
    if is_passive(verb):
        led = (mediates or verb.lemma_ in _LEADING) and any(map(is_told_talks, children(verb, "nsubjpass")))
        doers = agents(verb) if led else []
    else:
        doers = subjects(verb) if (_mediates(verb) if mediates else _is_at(verb)) else []
    parts = [p for p in casting.parts(doers) if _may(p, verb, mediates)]
    for part in parts:
        part.role = "mediator" if mediates else "host" if verb.lemma_ == "host" else "participant"
    return parts


def _may(part: Part, verb: Token, mediates: bool) -> bool:
    """A person, a state that hosts or mediates, or a body that mediates."""
    if part.actor.kind == "organization":
        return mediates and part.actor.known
    return part.actor.kind == "person" or mediates or verb.lemma_ in ("host", "chair", "join")


def _mediates(verb: Token) -> bool:
    """ "Is mediating", "mediated the talks", "moderated": with no other two named between whom."""
    if verb.lemma_ == "bring" or _is_in_chair(verb):
        return True
    between = [t for t in prepositional(verb, "between", "in", "with") if t.lower_ not in _THE_TWO]
    return not between and all(map(is_told_talks, children(verb, "dobj"))) and not children(verb, "xcomp", "ccomp")


def _is_in_chair(verb: Token) -> bool:
    """ "Catherine Ashton was in the chair", "will be in the chair"."""
    return verb.lemma_ == "be" and any(t.lower_ == "chair" and _is_plain(t) for t in prepositional(verb, "in"))


def acts_as_go_between(verb: Token) -> bool:
    """ "Acted as mediator", "is to serve as the go-between", "was the broker": what a noun says with a thin verb."""
    called = children(verb, "attr", "oprd") if verb.lemma_ in _BEING else []
    if any(noun.lemma_.lower() in words("go_betweens") and not _is_of_its_own(noun) for noun in called):
        return True
    if verb.lemma_ not in _ACTING:
        return False
    for as_ in children(verb, "prep"):
        after = [t for t in verb.doc[as_.i + 1 : as_.i + _NEAR] if t.dep_ not in ("det", "amod") or t.lower_ == "go"]
        named = any(t.lemma_.lower() in words("go_betweens") for t in after[:1])
        elsewhere = any(
            t.lower_ in ("between", "in") and any(n.pos_ == "PROPN" for n in t.subtree) for t in verb.subtree
        )
        if as_.lower_ == "as" and not elsewhere and (named or [t.lower_ for t in after[:3]] == ["go", "-", "between"]):
            return True
    return False


def _is_of_its_own(noun: Token) -> bool:
    """ "The mediator of the crisis", "the AU mediator": what somebody is by office, and not at these talks."""
    return bool(children(noun, "compound", "poss") or list(prepositional(noun, "of", "for")))


def was_to_mediate(verb: Token) -> bool:
    """ "Which was to have acted as go-between": what falls with the talks that were called off."""
    return any(c.lower_ == "have" for c in children(verb, "aux")) and verb_status(verb) == "cancelled"


def _brings_together(verb: Token) -> bool:
    """ "Brought the two together": those named before."""
    if verb.lemma_ != "bring":
        return False
    together = any(c.lower_ == "together" for c in children(verb, "advmod", "prt"))
    return together and any(t.lower_ in _THE_TWO for t in objects(verb))


def _is_at(verb: Token) -> bool:
    done = objects(verb)
    if verb.lemma_ in _LEADING:
        return any(map(is_told_talks, done)) or (verb.lemma_ == "chair" and not done and not children(verb, "prep"))
    if verb.lemma_ == "join":
        return any(t.lower_ in ("them", "both") for t in done) and not children(verb, "xcomp")
    if any(t.lower_ == "table" and _is_plain(t) for t in prepositional(verb, "at")):
        return True
    if verb.lemma_ == "be":
        on_line = any(t.lower_ in ("call", "line") and _is_plain(t) for t in prepositional(verb, "on"))
        return on_line or any(t.lower_ == "room" for t in prepositional(verb, "in"))
    after = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]]
    return after[:1] == ["in"] and (len(after) == 1 or not after[1].isalpha() or after[1] in ("briefly", "too"))


def _is_plain(noun: Token) -> bool:
    """ "At the table", not "at a table by the window"."""
    return [c.lower_ for c in noun.children] == ["the"]


def is_told_talks(noun: Token) -> bool:
    """ "The talks", "the meeting": which the text has told of, and says no more of."""
    named = any(t.pos_ == "PROPN" for t in children(noun, "compound", "nmod", "poss"))
    points = any(t.lower_ in _POINTING for t in children(noun, "det")) or noun.lower_ == "them"
    with_others = list(prepositional(noun, "with", "between", "of"))
    return noun.lemma_.lower() in _TALKS and points and not (named or is_another(noun) or with_others)


def is_another(noun: Token) -> bool:
    """ "The next meeting", "the 2025 summit": another than the one told of."""
    return any(t.lower_ in OF_ANOTHER for t in children(noun, "amod")) or any(map(is_year, noun.lefts))


def is_year(token: Token) -> bool:
    """Whether a word before a noun is a year."""
    return token.is_digit and token.text[:2] in ("19", "20") and len(token) == len("2000")
