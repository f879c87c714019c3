"""When a capital acts as its government, and when it is only a place."""

from spacy.tokens import Doc

from nlp.components.frames.syntax import FINITE
from nlp.components.names.vocabulary import words

_SCENE = 9  # tokens from the place to the colon


def acts(doc: Doc, start: int, end: int) -> bool:
    """Whether a capital stands for its government: as a subject or agent, with talks, or owning a statement."""
    root = doc[start:end].root
    head = root
    while head.dep_ == "conj" and head.head.pos_ == "PROPN":
        head = head.head
    if (doc[start].is_upper and len(doc[start]) > 3) or _heads_scene(doc, start, end):
        return False
    if head.dep_ in ("nsubj", "nsubjpass", "agent", "poss", "dative"):
        return True
    if head.dep_ in ("dobj", "obj"):
        return head.head.lemma_ not in words("actor_words", "arrival_verbs")
    if head.dep_ == "pobj":
        return head.head.lower_ in ("with", "between", "by", "against", "among", "for", "on")
    return False


def _heads_scene(doc: Doc, start: int, end: int) -> bool:
    """ "Astana, Tuesday: the two sides left", "Geneva, 3 May 2019: The Commissioner": where what follows happens."""
    if not doc[start].is_sent_start or end >= len(doc) or doc[end].text not in (",", ":"):
        return False
    for token in doc[end : end + _SCENE]:
        if token.text == ":":
            return True
        if token.tag_ in FINITE or token.is_sent_start:
            return False
    return False
