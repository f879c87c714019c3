"""Encounters that something kept people from, or did not: "prevented her from coming", "will not stop them meeting"."""

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import SUBJECTS, children

_HINDERING = frozenset({"deter", "dissuade", "hinder", "keep", "prevent", "stop"})
_BARRING = frozenset({"ban", "bar", "block", "forbid", "prohibit"})
_AHEAD = frozenset({"'ll", "’ll", "wo", "will", "shall"})
_PERHAPS = frozenset({"can", "could", "may", "might", "should", "would", "ca"})
_NOTHING = frozenset({"neither", "nobody", "none", "nothing"})


def hindered(verb: Token) -> Status | None:
    """What becomes of what a gerund behind "from" tells, where somebody is kept from it; None of any other verb.

    What does not keep them from it has come about, or is to come if it will not or does not.
    """
    above = verb.head.head if verb.dep_ == "pcomp" and verb.head.lower_ == "from" else None
    if above is None or not hinders(above):
        return None
    helpers = {c.lower_ for c in children(above, "aux", "auxpass")}
    if _is_denied(above):
        return "held" if above.tag_ in ("VBD", "VBN") or helpers & {"did", "had", "has", "have"} else "planned"
    if _is_asked(above) or helpers & _PERHAPS or (above.tag_ == "VB" and not helpers & _AHEAD):
        return "proposed"
    return "refused" if above.lemma_ in _BARRING else "cancelled"


def hinders(verb: Token) -> bool:
    """ "Keeps them from": whether somebody is kept from something."""
    kept = children(verb, "dobj", "nsubjpass") if verb.lemma_ in _HINDERING | _BARRING else []
    return bool(kept) and any(c.lower_ == "from" for c in verb.children)


def was_hindered(verb: Token) -> bool:
    """Whether what a gerund tells was kept from coming about, on a day that is past."""
    return hindered(verb) is not None and verb.head.head.tag_ == "VBD"


def _is_denied(verb: Token) -> bool:
    """ "Did not keep", "nothing prevented"."""
    doers = children(verb, *SUBJECTS)
    nothing = any(d.lower_ in _NOTHING or any(c.lower_ in ("no", "neither") for c in d.lefts) for d in doers)
    return nothing or bool(children(verb, "neg"))


def _is_asked(verb: Token) -> bool:
    """ "What prevents him from coming?"."""
    asking = any(d.lower_ in ("what", "who") for d in children(verb, *SUBJECTS))
    return asking and verb.sent.text.rstrip().endswith("?")
