"""Which texts are schedules: by their title, by a heading, or because lines of theirs begin with a time of day."""

import re
from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Span

from nlp.components.frames.syntax import SUBJECTS, children
from nlp.components.names.vocabulary import words

_PHRASE = re.compile(
    r"\b(?:week ahead|week in review|week that was|daily guidance|press guidance|media advisory|planning note)\b",
    re.IGNORECASE,
)
_LEFT_OUT = frozenset({"VBD", "VBN", "NNP"})
"""What taggers take a verb in the past for that a line begins with behind its hour: "9.10 Left for the palace"."""
_TIME = re.compile(r"\W*\d{1,2}(?:[.:h]\d{2}(?!\d)|\s*[ap]\.?m\b)", re.IGNORECASE)
_ENTRIES = 2
_CLOCK = 12
"""Tokens within which a line has begun with a time, or does not."""
_LONGEST_HEADING = 12
_HOURS = frozenset({"am", "pm", "noon", "midnight"})
_PAST = ("ed", "met", "left", "went", "had", "held", "came", "flew", "spoke", "gave", "saw")


def says_schedule(text: str) -> bool:
    """Whether a title or heading calls what follows a schedule."""
    found = {word.strip(".,:;()–—").lower() for word in text.split()}
    return bool(found & words("actor_words", "schedule_words")) or bool(_PHRASE.search(text))


def is_schedule(lines: Sequence[Span], title: str | None) -> bool:
    """Whether the title says so, the first line does as a heading, or the lines that begin with a time look ahead."""
    first = lines[0] if lines else None
    headed = first is not None and len(first) <= _LONGEST_HEADING and not any(t.pos_ == "VERB" for t in first)
    return says_schedule(title or "") or (headed and says_schedule(lines[0].text)) or _is_timetable(lines)


def is_record(lines: Sequence[Span]) -> bool:
    """Whether lines that begin with a time of day say what somebody has done, and leave him out: "9.10 Left home"."""
    timed = [line for line in lines if has_time(line)]
    return len(timed) >= _ENTRIES and sum(map(_did, timed)) >= _ENTRIES


def _did(line: Span) -> bool:
    first = next((t for t in line[:_CLOCK] if t.is_alpha and t.lower_ not in _HOURS), None)
    return first is not None and first.tag_ in _LEFT_OUT and first.lower_.endswith(_PAST)


def has_time(line: Span) -> bool:
    """Whether a line begins with a time of day."""
    return bool(_TIME.match(line[:_CLOCK].text))


def _is_timetable(lines: Sequence[Span]) -> bool:
    """Whether two lines or more begin with a time of day, and none of those tells of what has happened by then.

    Nor does the line above them: "The King received in audience:".
    """
    timed = [line for line in lines if has_time(line)]
    return len(timed) >= _ENTRIES and not any(map(_tells, timed)) and not _is_told(lines)


def _is_told(lines: Sequence[Span]) -> bool:
    said = [line for line in lines if line.text.strip()]
    above = next((a for a, line in pairwise(said) if has_time(line) and not has_time(a)), None)
    return above is not None and above.text.rstrip().endswith(":") and any(t.tag_ == "VBD" for t in above)


def _tells(line: Span) -> bool:
    for token in line:
        past = token.tag_ == "VBD" and bool(children(token, *SUBJECTS))
        if past or (token.pos_ == "AUX" and token.lower_ in ("has", "have", "had", "is", "are", "was", "were")):
            return True
    return False
