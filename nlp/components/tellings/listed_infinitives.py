"""Lists of what somebody is to do: "is to fly to Oslo on Monday, meet the king and see the fjords"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import SUBJECTS, children

_JOINED = frozenset({"conj", "advcl", "dep"})
_MOST = 4


def first_of_list(verb: Token) -> Token | None:
    """The infinitive that opens the list of which a bare verb is a later member, wherever the parse hangs that.

    Parsers set the later ones beside the verb over the first: "meet" beside the "is" of "is to fly", not beside "fly".
    """
    node = verb
    for _ in range(_MOST):
        if node.dep_ not in _JOINED or node.tag_ not in ("VB", "VBP", "VBD") or _has_own(node):
            return None
        node = node.head
        if verb.tag_ != "VB" or node.pos_ not in ("VERB", "AUX"):
            return None
        below = [c for over in (node, *children(node, "acomp")) for c in children(over, "xcomp")]
        first = next((c for c in (node, *below) if c.i < verb.i and _has_to(c)), None)
        if first is not None:
            return first
    return None


def _has_own(verb: Token) -> bool:
    """Whether a verb has a subject or helpers of its own, so that it shares nobody's."""
    return any(c.dep_ in SUBJECTS | {"aux", "auxpass", "mark"} for c in verb.children)


def _has_to(verb: Token) -> bool:
    return any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)
