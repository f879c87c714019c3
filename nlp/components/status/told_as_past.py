"""Whether the words around the noun of an encounter place it in the past: "following the talks", "their last"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import beside, children, governor
from nlp.components.status.negation import is_negated
from nlp.components.status.verb_forms import has_been
from nlp.components.tellings.event_words import words

_HANDING = frozenset({"accept", "hand", "present", "receive", "submit", "take", "tender"})
_LETTERS = frozenset({"credence", "credential", "credentials", "letter"})
_BEFORE = frozenset({"earlier", "last", "past", "previous", "recent"})


def is_one_before(noun: Token) -> bool:
    """ "Will meet a year after their last talks", "for the first time since their meeting in Suva"."""
    opening = noun.head if noun.dep_ == "pobj" else None
    if opening is None or opening.lower_ not in ("after", "since"):
        return False
    owned = bool(children(noun, "poss"))
    return owned and (opening.lower_ == "since" or any(c.lower_ in _BEFORE for c in noun.lefts))


def is_told_as_past(noun: Token) -> bool:
    """Whether the words around a noun place it in the past: a past verb over it, or "after", "since", "last"."""
    if any(c.lower_ in _BEFORE for c in noun.lefts):
        return True
    if _was_beside(noun):
        return True
    verb, relation = governor(noun)
    if verb is None:
        return False
    if relation in ("after", "following", "since"):
        return True
    if relation in ("at", "during", "from") or (relation == "on" and noun.lemma_ in words("journeys")):
        return has_been(verb)  # "at a meeting in April, she asked for help"
    return relation in ("object", "subject") and verb.tag_ in ("VBD", "VBN")


def _was_beside(noun: Token) -> bool:
    """ "Met her on the sidelines of the Assembly in September": what a past verb tells of was while it went on."""
    over = beside(noun)
    verb = over.head.head if over != noun and over.head.dep_ == "prep" else None
    return verb is not None and verb.tag_ == "VBD"


def is_over(noun: Token) -> bool:
    """ "Following the talks they announced", "accepted his credentials": what is told in the past of what came after,
    and letters that have been handed over."""
    verb, relation = governor(noun) if noun.lemma_.lower() in _LETTERS else (None, "")
    if verb is not None and relation in ("object", "subject") and verb.lemma_ in _HANDING:
        been = verb.tag_ == "VBN" and any(c.lower_ in ("was", "were") for c in children(verb, "auxpass"))
        return (been or has_been(verb)) and not is_negated(verb)
    after = noun.dep_ == "pobj" and noun.head.lower_ in ("after", "following")
    return after and noun.pos_ == "NOUN" and noun.head.head.pos_ == "VERB" and noun.head.head.tag_ == "VBD"
