"""Cleaning of text before anything counts in it: what is left is the text as served."""

import re
import unicodedata

from nlp.source.errors import SourceError

MAX_CHARACTERS = 100_000
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_BROKEN = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd]")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    r"\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_TRAILING_SPACES = re.compile(r"(?<! ) +(?=\n|$)")  # tried once in a run of spaces, not at each of them
_BLANK_LINES = re.compile(r"\n{3,}")
_CONTROL_SHARE = 0.05
_LETTER_SHARE = 0.2
_SAMPLE = 4000


def clean(text: str) -> str:
    """Line ends as `\\n`, spaces as spaces, NFC; no control, bidi, zero-width or lone surrogate code points.

    Raises SourceError if nothing is left, if more than `MAX_CHARACTERS` are, or if it was no text to begin with.
    """
    given, text = text, tidy(text)
    if not text:
        raise SourceError("empty_text", "the document has no text")
    _refuse_binary(given)
    if len(text) > MAX_CHARACTERS:
        raise SourceError("text_too_long", f"the text has {len(text)} characters, at most {MAX_CHARACTERS} are read")
    return text


def tidy(text: str) -> str:
    """The same cleaning without the limits, for titles and parts of texts."""
    text = _INVISIBLE.sub("", _SPACES.sub(" ", _LINE_ENDS.sub("\n", text)))
    text = unicodedata.normalize("NFC", text)
    return _BLANK_LINES.sub("\n\n", _TRAILING_SPACES.sub("", text)).strip()


def _refuse_binary(text: str) -> None:
    """Bytes read as text show control characters and U+FFFD, and few letters."""
    sample = text[:_SAMPLE]
    if not sample.strip():
        return
    broken = len(_BROKEN.findall(sample))
    letters = sum(map(str.isalpha, sample))
    if broken > _CONTROL_SHARE * len(sample) or letters < _LETTER_SHARE * len(sample):
        raise SourceError("binary_text", "this does not look like text")
