"""Datelines within a text that holds several stories, such as captions: each says from which day its part counts."""

import datetime as dt
import re

from nlp.dates import resolve
from nlp.source.dateline import dateline

_NEAR = dt.timedelta(days=7)
_LINE = re.compile(r"\n\s*(?=[A-Z]{2}[^\n]{0,90}[—–-])")


def own_datelines(text: str, published: dt.date | None) -> list[tuple[int, dt.date]]:
    """Where parts of the text begin that open with a dateline after the first one, and the day that it gives."""
    found = []
    for match in _LINE.finditer(text) if published is not None else ():
        line = dateline(text, match.end())
        day = resolve(line.date, published, "none") if line is not None and line.date is not None else None
        if day is not None and day.start == day.end and published is not None and abs(published - day.start) <= _NEAR:
            found.append((match.end(), day.start))
    return found


def day_at(lines: list[tuple[int, dt.date]], offset: int) -> dt.date | None:
    """The day of the last of these datelines before an offset."""
    return next((day for start, day in reversed(lines) if start <= offset), None)
