"""What a sentence has on an agenda, and so not at the table: "met with Haiti at the top of the agenda"."""

from spacy.tokens import Token

_AGENDA = frozenset({"agenda", "menu"})
_FARTHEST = 9


def is_on_agenda(token: Token) -> bool:
    """Whether a name that "with" leads to is said to be on, high on or at the top of the agenda."""
    first = token
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    if first.dep_ not in ("pobj", "nsubj") or not any(t.lower_ == "with" for t in _before(first)):
        return False
    behind = token.doc[token.right_edge.i + 1 : min(token.right_edge.i + 1 + _FARTHEST, token.sent.end)]
    end = next((t for t in behind if t.lower_ in _AGENDA or t.pos_ in ("VERB", "AUX")), None)
    return end is not None and end.lower_ in _AGENDA and any(t.lower_ in ("at", "on", "atop") for t in behind)


def _before(noun: Token) -> list[Token]:
    """The words that may lead to a noun: its preposition, or the word before the noun phrase."""
    start = noun.left_edge.i
    return [noun.head, *([noun.doc[start - 1]] if start else [])]
