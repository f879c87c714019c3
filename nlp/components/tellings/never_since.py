"""What is said not to have been since some day: "have not exchanged a word since May", "has had no talks since then".

Nobody refused it, and the encounter since which there was none is told by words of its own.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, governor
from nlp.components.status.negation import is_negated

_PERFECT = frozenset({"had", "has", "have", "'d", "'s", "'ve", "’d", "’s", "’ve"})
_NO = frozenset({"neither", "never", "no", "nor", "not"})


def has_not_been_since(trigger: Token) -> bool:
    """Whether the clause of the word says with a perfect and "since" that nothing of the kind was done."""
    verb = trigger
    if trigger.pos_ not in ("VERB", "AUX"):
        over, relation = governor(trigger)
        if over is None or relation not in ("subject", "object"):
            return False
        verb = over
    perfect = verb.tag_ in ("VBN", "VBD") and any(c.lower_ in _PERFECT for c in children(verb, "aux"))
    return perfect and _is_denied(verb, trigger) and any(map(_is_of_time, verb.subtree))


def _is_denied(verb: Token, trigger: Token) -> bool:
    things = (trigger, *children(verb, "dobj"))
    return any(c.lower_ in _NO for c in verb.children) or any(t.pos_ == "NOUN" and is_negated(t) for t in things)


def _is_of_time(token: Token) -> bool:
    """ "Since 2016", "since they met", "since" alone; not "since he is ill"."""
    if token.lower_ != "since":
        return False
    return token.dep_ != "mark" or token.head.tag_ in ("VBD", "VBN", "VBG")
