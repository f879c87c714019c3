"""Encounters told as following others: "will see the minister, followed by a dinner with the president"."""

from spacy.tokens import Token

_SEQUENCE = frozenset({"cap", "crown", "follow", "precede", "round"})


def told_behind(noun: Token) -> Token | None:
    """What an encounter is said to follow or precede in a bare participle: it stands or falls with that.

    "Talks were followed by a dinner" has a finite verb and a status of its own.
    """
    opening = noun.head if noun.dep_ == "pobj" else None
    if opening is None or opening.lower_ not in ("by", "with"):
        return None
    participle = opening.head
    finite = any(c.dep_ in ("aux", "auxpass") for c in participle.children)
    if participle.lemma_ not in _SEQUENCE or participle.tag_ != "VBN" or finite:
        return None
    return participle.head if participle.dep_ in ("acl", "advcl", "conj", "dep") else None
