"""Who stays away from what takes place all the same: "boycotted the talks", "pulled out of the summit"."""

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, governor
from nlp.components.status.negation import is_absence, is_negated
from nlp.components.status.stated_status import stated_status
from nlp.components.status.status import word_status
from nlp.components.tellings.event_words import triggers

_PULLING = frozenset({"back", "bow", "drop", "opt", "pull"})
_LEAVING_OUT = frozenset({"ban", "bar", "disinvite", "exclude", "uninvite"})
_TRAVELLING = frozenset({"come", "fly", "go", "head", "journey", "make", "travel"})
_GOING = frozenset({"appearance", "attendance", "participation", "presence", "trip", "visit"})
"""Nouns of somebody's being at a gathering."""


def stays_away(noun: Token) -> bool:
    """ "Will not attend the summit", "cancelled his attendance at it": somebody is absent from what the noun names."""
    verb, relation = governor(noun)
    if verb is None:
        return False
    if withdraws(verb, relation) or _calls_off_going(noun, verb) or _keeps_out(verb, relation):
        return True
    not_going = verb.lemma_ in _TRAVELLING and relation in ("to", "for") and is_negated(verb)
    return not_going or (relation in ("object", "in", "at", "from") and is_absence(verb))


def absent(noun: Token) -> set[int]:
    """The tokens by which the clause over a gathering names those who stay away from it."""
    verb, relation = governor(noun)
    if verb is None:
        return set()
    if _keeps_out(verb, relation):
        return {left_out.i for left_out in children(verb, "nsubjpass", "dobj")}
    own = [c for going in _going(verb) for c in children(going, "poss")]
    return {doer.i for doer in (*subjects(verb), *own)}


def status_without(noun: Token) -> Status:
    """The status of a gathering that somebody stays away from, whatever is said of him."""
    verb, _ = governor(noun)
    return stated_status(noun) or ("planned" if verb is not None and _is_ahead(verb) else "held")


def _is_ahead(verb: Token) -> bool:
    """Whether what somebody is not to attend is still to come: "will not attend", "is unable to", but not "did not"."""
    helping = {c.lower_ for c in children(verb, "aux")}
    if verb.lemma_ == "invite" and helping & {"has", "have"}:  # nor is it over
        return True
    over = verb.head.head if verb.head.pos_ == "ADJ" else verb.head
    was = bool(helping & {"did", "could"}) or (verb.dep_ == "xcomp" and over.tag_ == "VBD")
    return not was and (verb.tag_ in ("VB", "VBG") or "will" in helping)


def withdraws(verb: Token, relation: str) -> bool:
    """ "Pulled out of the talks", "backed out of", "withdrew from", by how the talks hang on the verb."""
    left = (verb.lemma_ in _PULLING and relation == "out") or (verb.lemma_ == "withdraw" and relation == "from")
    return left and not is_negated(verb)


def _keeps_out(verb: Token, relation: str) -> bool:
    """ "Was not invited to the summit", "excluded him from it": those who hold it do not want somebody there."""
    unasked = verb.lemma_ == "invite" and relation == "to" and is_negated(verb)
    return unasked or (verb.lemma_ in _LEAVING_OUT and relation == "from" and not is_negated(verb))


def _calls_off_going(noun: Token, verb: Token) -> bool:
    """ "Cancelled his attendance at the summit", "called off a meeting with X there": it is held without either."""
    if noun.dep_ != "pobj" or word_status(verb) not in ("cancelled", "postponed"):
        return False
    going = _going(verb)
    return bool(going) and (noun.head.head == verb or any(one.is_ancestor(noun) for one in going))


def _going(verb: Token) -> list[Token]:
    """What somebody calls off: that he is there, or an encounter there that is not the gathering itself."""
    about = children(verb, "dobj", "nsubjpass")
    return [c for c in about if c.lemma_.lower() in _GOING or _is_smaller(c)]


def _is_smaller(noun: Token) -> bool:
    word = triggers().get((noun.lemma_.lower(), "noun"))
    return word is not None and word.frame == "encounter"
