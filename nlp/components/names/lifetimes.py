"""The years of life that a biography gives behind a name: "X Y (born 3 May 1949)", "X Y (1901–1977) was".

Parsers take a month in the brackets for the subject of what follows, so that the words around tell who is meant.
"""

import re

from spacy.tokens import Doc, Token

_LIFETIME = re.compile(r"\( ?(?:born|b\.|née?)\s[^()]*\)|\([^()]*\b1\d{3} ?[-–—] ?[^()]*\b[12]\d{3} ?\)")
_REACH = 16
"""Tokens of the longest such brackets: "(Ferrara, 2 March 1868 – Rome, 8 January 1947)"."""


def lifetime_end(doc: Doc, start: int) -> int | None:
    """The token behind brackets that open at a token and give the years of somebody's life."""
    if start >= len(doc) or doc[start].text != "(":
        return None
    end = next((t.i + 1 for t in doc[start : start + _REACH] if t.text == ")"), None)
    return end if end is not None and _LIFETIME.fullmatch(doc[start:end].text) else None


def behind_lifetime(doc: Doc, start: int) -> Token | None:
    """The word behind such brackets, which is the verb of who stands before them: "was"."""
    end = lifetime_end(doc, start)
    return doc[end] if end is not None and end < len(doc) else None


def before_lifetime(verb: Token) -> Token | None:
    """The last word of the name before such brackets, where a verb stands right behind them."""
    doc = verb.doc
    if verb.i == 0 or doc[verb.i - 1].text != ")":
        return None
    opening = next((i for i in range(verb.i - 1, max(0, verb.i - _REACH), -1) if doc[i].text == "("), None)
    return doc[opening - 1] if opening is not None and lifetime_end(doc, opening) == verb.i else None
