"""Places that stand right beside the words of an office and are none of them: "received in Muscat Lebanese minister X",
"the visit of the Iranian minister to Dhaka"."""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from nlp.components.names.phrases import Phrase
from nlp.components.names.vocabulary import heads

_WHERE = frozenset(("at", "in", "near", "outside"))
_LONGEST_TOWN = 3
_JOURNEYS = frozenset(("journey", "tour", "travel", "trip", "visit"))


def is_behind_place(doc: Doc, cover: Sequence[Phrase | None], i: int, first: int) -> bool:
    """Whether the state at a token begins an office, as the name before it is of the town or land behind a preposition.

    `cover` gives the phrase of the knowledge base at each token, `first` is where the sentence begins.
    """
    state = cover[i]
    if state is None or state.kind != "nationality" or state.start != i:
        return False
    before = i
    while before - 1 > first and i - before < _LONGEST_TOWN and doc[before - 1].text[0].isupper():
        before -= 1
    return before < i and doc[before - 1].lower_ in _WHERE


def is_where_he_goes(head: Token, i: int) -> bool:
    """Whether the word behind an office leads to where he travels, and not to whom he is sent."""
    over = head.head.head if head.dep_ == "pobj" and head.head.lower_ in ("by", "of") else head
    minister = heads().get(head.lower_) == "minister"
    return minister and i < len(head.doc) and head.doc[i].lower_ == "to" and over.lemma_ in _JOURNEYS
