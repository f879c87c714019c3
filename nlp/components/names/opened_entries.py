"""Words with which sentences begin, be it behind the hour of an entry: "Met with X", "5:20 p.m. Met with X"."""

from spacy.tokens import Token

_LONGEST = 6
"""Tokens of an hour and the marks around it: "- 10:30 a.m. -"."""
_HOURS = frozenset({"a.m.", "p.m.", "am", "pm", "a.m", "p.m", "hrs", "noon"})


def opens_entry(token: Token) -> bool:
    """Whether nothing but a time of day stands before the token in its sentence."""
    if token.is_sent_start or token.i == 0:
        return True
    for i in range(token.i - 1, max(token.i - _LONGEST, 0) - 1, -1):
        before = token.doc[i]
        if not _is_of_hour(before):
            return False
        if before.is_sent_start:
            return True
    return False


def _is_of_hour(token: Token) -> bool:
    return token.text[0].isdigit() or token.is_punct or token.is_space or token.lower_ in _HOURS
