"""What the form of a verb tells: that it has been, was due and never came about, or is still looked for or reported."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.status.negation import MAX_DEPTH, is_negated
from nlp.components.tellings.event_words import words

_DUE = frozenset({"about", "due", "expected", "going", "meant", "scheduled", "set", "slated", "supposed"})
_PERFECT = frozenset({"had", "has", "have", "'d", "'s", "'ve", "’d", "’s", "’ve"})
_WAS = frozenset({"was", "were"})
WISHING = frozenset({"intend", "mean", "want"})


def is_unfulfilled(verb: Token) -> bool:
    """ "Were to have met": what did not come about, whatever became of it."""
    return {"to", "have"} <= {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}


def has_been(verb: Token) -> bool:
    """ "Met", "has flown on", "was shown", not "if they met": what a verb tells as past."""
    helpers = {c.lower_ for c in children(verb, "aux")}
    if verb.pos_ != "VERB" or any(c.lower_ in ("if", "unless") for c in children(verb, "mark")):
        return False
    if verb.tag_ == "VBN" and not helpers and any(c.lower_ in _WAS for c in children(verb, "auxpass")):
        return True
    return (verb.tag_ == "VBD" and not helpers) or (verb.tag_ == "VBN" and bool(helpers) and helpers <= _PERFECT)


def is_unmet(verb: Token) -> bool:
    """ "Should have flown to Rabat": what was due and did not come about."""
    return verb.tag_ == "VBN" and {"should", "have"} <= {c.lower_ for c in children(verb, "aux")}


def had_been_due(head: Token) -> bool:
    """ "Had been due to fly", "had been expected to receive him": what was then to come, and now is not."""
    verb = head.head if head.pos_ == "ADJ" or head.lower_ == "due" else head
    had = any(c.lower_ in ("had", "'d", "’d") for c in children(verb, "aux"))
    been = verb.lower_ == "been" or any(c.lower_ == "been" for c in children(verb, "auxpass", "aux"))
    return had and been and head.lower_ in _DUE and not is_negated(verb)


def is_looked_for(verb: Token) -> bool:
    """ "Means to have seen him by Friday", "hopes to have met": what is still to be, not "is believed to have met"."""
    now = verb.tag_ in ("VBZ", "VBP") or any(c.tag_ in ("VBZ", "VBP") for c in children(verb, "aux"))
    return now and not children(verb, "auxpass") and verb.lemma_ in WISHING | {"expect", "hope", "plan"}


def is_under_report(verb: Token) -> bool:
    """Whether somebody says it: "said she would come" tells of what is planned, "she would come" of a wish."""
    node = verb
    for _ in range(MAX_DEPTH):
        if node.dep_ in ("ccomp", "relcl") or (node.dep_ == "ROOT" and children(node, "ccomp")):
            return True
        if node.dep_ not in ("conj", "xcomp", "advcl"):
            return any(c.lemma_ in words("report_verbs") for c in children(node, "parataxis", "advcl"))
        node = node.head
    return False


def leads_clause(verb: Token) -> bool:
    """ "Calling him on Monday, she asked for a truce": what a participle before the subject tells is done meanwhile."""
    doers = children(verb.head, "nsubj")
    return verb.dep_ == "advcl" and bool(doers) and verb.i < doers[0].i
