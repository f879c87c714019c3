"""Whether the words on and over a verb or noun deny it, and what becomes of an encounter that they deny."""

from spacy.tokens import Token

from graph.model import Status
from nlp.components.tellings.event_words import words

MAX_DEPTH = 5


def is_negated(token: Token) -> bool:
    """Whether "not", "n't" or "no" stands on the verb or noun: "isn't due until Friday" says that somebody is."""
    denied = any(c.dep_ == "neg" or c.lower_ in ("no", "neither") for c in token.children)
    return denied and not is_only_later(token)


def is_only_later(verb: Token) -> bool:
    """ "Is not due until Friday", "will not be back before May", where a day alone stands behind."""
    not_before = any(c.dep_ == "neg" for c in verb.children) and verb.pos_ in ("AUX", "VERB")
    then = [c for node in (verb, *verb.rights) for c in node.rights if c.lower_ in ("till", "until")]
    return not_before and any(t.ent_type_ in ("DATE", "TIME") for c in then for t in c.children)


def is_denied(token: Token) -> bool:
    """Whether somebody denies it: "denied that they met", "denied a meeting with", not "denied it after talks"."""
    node = token
    for _ in range(MAX_DEPTH):
        head = node.head
        if head == node or node.dep_ in ("advcl", "conj", "relcl"):
            return False
        if head.lemma_ == "deny":
            return node.dep_ in ("ccomp", "xcomp", "dobj", "nsubjpass") and not is_negated(head)
        node = head
    return False


def is_absence(verb: Token) -> bool:
    """Whether who does what the verb says is not there: "did not attend", "was unable to attend", "stayed away"."""
    if verb.lemma_ == "stay" and any(c.lower_ == "away" for c in verb.rights):
        return True
    showing = verb.lemma_ in ("show", "turn") and any(c.lower_ == "up" for c in verb.rights)
    short = verb.dep_ == "xcomp" and verb.head.lemma_ in words("falling_short") and not is_negated(verb.head)
    return verb.lemma_ in words("absence") or (
        (showing or verb.lemma_ in words("presence")) and (short or is_negated(verb))
    )


def refused_if_negated(token: Token, status: Status) -> Status:
    """What is negated is refused, unless it was called off anyway."""
    return "refused" if is_negated(token) and status in ("held", "planned", "ongoing", "proposed") else status
