"""Whether a text is English: by its script and by the function words that every longer English text is full of.

Function words make up about two fifths of running English and next to nothing of any other language (Zipf; the method
is Grefenstette's of 1995). Names are of no language, so that only what is written small counts; short texts and lists
of names are given the benefit of the doubt.
"""

import re

from nlp.source.errors import SourceError
from nlp.source.vocabulary import words

_WORD = re.compile(r"[^\W\d_]+")
_DAYS = frozenset({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
"""What diaries are full of, which have few function words: "Monday: Vienna. Board meets"."""
_SAMPLE_WORDS = 400
_SAMPLE_CHARACTERS = 4000
_ENOUGH_WORDS = 12
_FEW_WORDS = 4
_ENGLISH_SHARE = 0.1
_LATIN_SHARE = 0.6


def require_english(text: str, declared: str | None) -> None:
    """Raise SourceError if the document is declared to be in another language, or clearly is."""
    if declared and declared.strip().lower().replace("_", "-").split("-")[0] not in ("en", "eng", "english"):
        raise SourceError("unsupported_language", f"only English is read, not {declared.strip()[:20]!r}")
    if not is_english(text):
        raise SourceError("unsupported_language", "only English is read; this text looks like another language")


def is_english(text: str) -> bool:
    """False only for what clearly is not English."""
    sample = _middle(text)
    letters = [char for char in sample if char.isalpha()]
    latin = sum(1 for char in letters if char < "\u0250" or "\u1e00" <= char <= "\u1eff")
    if letters and latin < _LATIN_SHARE * len(letters):
        return False
    written = _WORD.findall(sample)[:_SAMPLE_WORDS]
    found = [word for word in written if word[0].islower()] or [word.lower() for word in written]
    english = sum(1 for word in found if word in words("english")) + sum(word in _DAYS for word in written)
    foreign = sum(1 for word in found if word in words("foreign"))
    if len(found) >= _ENOUGH_WORDS:
        return english > _ENGLISH_SHARE * len(found) and english >= foreign
    return len(found) < _FEW_WORDS or foreign <= english + 1


def _middle(text: str) -> str:
    """A stretch from the middle of a long text: pages begin and end with names and links."""
    start = max(0, (len(text) - _SAMPLE_CHARACTERS) // 2)
    return text[start : start + _SAMPLE_CHARACTERS]
