"""Which texts are schedules: by their title, by a heading, or because lines of theirs begin with a time of day."""

import re
from collections.abc import Sequence

from spacy.tokens import Span

from nlp.components.frames.syntax import SUBJECTS, children
from nlp.components.names.vocabulary import words

_PHRASE = re.compile(r"\b(?:week ahead|daily guidance|press guidance|media advisory|planning note)\b", re.IGNORECASE)
_TIME = re.compile(r"\W*\d{1,2}(?:[.:h]\d{2}(?!\d)|\s*[ap]\.?m\b)", re.IGNORECASE)
_ENTRIES = 2
_CLOCK = 12
"""Tokens within which a line has begun with a time, or does not."""
_LONGEST_HEADING = 12


def says_schedule(text: str) -> bool:
    """Whether a title or heading calls what follows a schedule."""
    found = {word.strip(".,:;()–—").lower() for word in text.split()}
    return bool(found & words("actor_words", "schedule_words")) or bool(_PHRASE.search(text))


def is_schedule(lines: Sequence[Span], title: str | None) -> bool:
    """Whether the title says so, the first line does as a heading, or the lines that begin with a time look ahead."""
    first = lines[0] if lines else None
    headed = first is not None and len(first) <= _LONGEST_HEADING and not any(t.pos_ == "VERB" for t in first)
    return says_schedule(title or "") or (headed and says_schedule(lines[0].text)) or _is_timetable(lines)


def has_time(line: Span) -> bool:
    """Whether a line begins with a time of day."""
    return bool(_TIME.match(line[:_CLOCK].text))


def _is_timetable(lines: Sequence[Span]) -> bool:
    """Whether two lines or more begin with a time of day, and none of those tells of what has happened by then."""
    timed = [line for line in lines if has_time(line)]
    return len(timed) >= _ENTRIES and not any(map(_tells, timed))


def _tells(line: Span) -> bool:
    for token in line:
        past = token.tag_ == "VBD" and bool(children(token, *SUBJECTS))
        if past or (token.pos_ == "AUX" and token.lower_ in ("has", "have", "had", "is", "are", "was", "were")):
            return True
    return False
