"""Encounters that somebody will have nothing of: "sees no point in meeting", "left without seeing", "out of the
question"."""

from itertools import islice

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.status.negation import is_negated

_GROUNDS = frozenset({"case", "intention", "need", "point", "purpose", "reason", "sense", "use"})
_DENIED = frozenset({"bar", "deny", "rebuff", "refuse", "reject", "turn"})
_TRYING = frozenset({"ask", "attempt", "hope", "seek", "try", "want"})
_ATTEMPTS = frozenset({"attempt", "bid", "effort", "push", "try"})
_FAILED = frozenset({"collapsed", "fail", "failed", "fails", "faltered", "foundered"})
_BRINGING = frozenset({"acl", "ccomp", "dobj", "pcomp", "pobj", "prep", "xcomp"})
"""How what is to be brought about hangs on the attempt."""
_UP = 4


def is_declined(trigger: Token) -> bool:
    """Whether the words over an encounter say that somebody did not or will not have it."""
    if _is_without(trigger) or _lacks_grounds(trigger) or _is_out_of_question(trigger):
        return True
    return _is_in_vain(trigger) or _is_attempted_in_vain(trigger)


def _is_without(trigger: Token) -> bool:
    """ "Left without seeing the president", "would rather resign than sit with him"."""
    if trigger.pos_ != "VERB" or trigger.dep_ not in ("pcomp", "advcl", "conj", "prep"):
        return False
    before = trigger.doc[max(trigger.sent.start, trigger.i - 2) : trigger.i]
    if any(t.lower_ == "than" for t in before):
        return any(t.lower_ == "rather" for t in trigger.doc[trigger.sent.start : trigger.i])
    return trigger.tag_ == "VBG" and trigger.head.lower_ == "without"


def _lacks_grounds(trigger: Token) -> bool:
    """ "Sees no point in sitting down with", "did not see the need to receive"."""
    node = trigger
    for _ in range(_UP):
        if node.head == node or node.dep_ == "conj":
            return False
        node = node.head
        ground = _ground_of(node)
        if ground is not None:
            return ground.i < trigger.i and (is_negated(ground) or is_negated(ground.head))
        if node.pos_ not in ("VERB", "AUX", "ADP", "NOUN", "SCONJ"):
            return False
    return False


def _ground_of(node: Token) -> Token | None:
    """The noun, or that which the verb over it says somebody has or sees."""
    if node.pos_ == "NOUN":
        return node if node.lemma_ in _GROUNDS else None
    seen = children(node, "dobj", "attr") if node.lemma_ in ("be", "have", "see") else []
    return next((c for c in seen if c.lemma_ in _GROUNDS), None)


def _is_out_of_question(trigger: Token) -> bool:
    """ "A meeting is out of the question", "it is out of the question to receive him"."""
    sentence = trigger.sent
    for token in sentence:
        if token.lower_ == "question" and [t.lower_ for t in token.doc[max(0, token.i - 3) : token.i]] == [
            "out",
            "of",
            "the",
        ]:
            verb = token.doc[token.i - 3].head
            return not is_negated(verb) and (verb.is_ancestor(trigger) or trigger.is_ancestor(verb))
    return False


def _is_in_vain(trigger: Token) -> bool:
    """ "Asked to see the general and was turned away", "tried, and failed, to see him"."""
    asking, under = trigger.head, trigger.dep_ == "xcomp"
    if trigger.pos_ == "NOUN" and asking.lower_ == "for":  # "asked for a meeting and was turned down"
        asking, under = asking.head, trigger.dep_ == "pobj"
    if not under or asking.lemma_ not in _TRYING | {"fail"} or asking.tag_ not in ("VBD", "VBN"):
        return False
    over = (asking, *(c for c in children(asking.head, "conj") if c is not asking))
    return any(
        (other.lemma_ in _DENIED and children(other, "auxpass")) or other.lemma_ == "fail"
        for verb in over
        for other in children(verb, "conj")
    )


def _is_attempted_in_vain(trigger: Token) -> bool:
    """ "Efforts to arrange a meeting have failed": what others tried to bring about."""
    for node in islice(trigger.ancestors, _UP):
        if node.pos_ == "NOUN" and node.lemma_ in _ATTEMPTS and node.dep_ == "nsubj" and node.i < trigger.i:
            failing = node.head.lower_ in _FAILED and not is_negated(node.head)
            return failing and not children(node.head, "xcomp")  # "failed to bring a deal"
        if node.dep_ not in _BRINGING or (node.dep_ == "prep" and node.lower_ not in ("for", "of", "to")):
            return False
    return False
