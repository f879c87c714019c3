"""Offices in short, as headlines and posts have them: "PM Modi met Pres. Zelenskyy", "the Israeli FM".

The tokenizer of a pipeline parts "Pres." from its full stop, and a parser takes that for the end of a sentence.
"""

from functools import lru_cache
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Token

from nlp.components.names.token_sets import tokens_in
from nlp.components.names.vocabulary import honorifics, shortened_offices, table

_OF_PARLIAMENTS = ("hon.", "rt.")


@lru_cache(maxsize=1)
def _offices() -> dict[str, str]:
    listed: dict[str, str] = table("titles")["abbreviations"]
    return listed


def office_in_short(token: Token) -> str | None:
    """The office in lower-case words that a token is short for; None for a time of day ("2:00 PM") and a frequency."""
    office = _offices().get(token.text)
    if office is None:
        return None
    before = token.doc[token.i - 1] if token.i else None
    return None if before is not None and (before.like_num or ":" in before.text) and before.text != ":" else office


def keep_dots(nlp: Language) -> None:
    """Make the tokenizer keep the full stop of the abbreviations that have one, offices and forms of address.

    Parliaments write theirs in small letters too: "my right hon. Friend".
    """
    tokenizer: Any = nlp.tokenizer
    for short in (*_offices(), *(word.capitalize() for word in _dotted()), *_OF_PARLIAMENTS):
        if short.endswith(".") and short.count(".") == 1:
            tokenizer.add_special_case(short, [{"ORTH": short}])


@lru_cache(maxsize=1)
def _dotted() -> frozenset[str]:
    return frozenset(word for word in honorifics() if word.endswith("."))


def begins_no_sentence(doc: Doc) -> None:
    """Keep the name after an office in short, or after a form of address with a full stop, in its sentence."""
    for token in tokens_in(doc, "ORTH", shortened_offices(), ("LOWER", _dotted())):
        if token.i + 1 == len(doc):
            continue
        after = doc[token.i + 1]
        if not after.text[0].isupper() or after.is_stop:
            continue
        if token.text not in _offices() or office_in_short(token):
            after.is_sent_start = False
