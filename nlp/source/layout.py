"""How a text is laid out: header, headline, dateline, story, and what is no part of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from nlp.source.boilerplate import Span, boilerplate_spans
from nlp.source.dateline import Dateline, date_line, dateline, town_line
from nlp.source.headline import find_headline, title_end
from nlp.source.lines import Line, lines
from nlp.source.shot_lists import filmed

_HEADER_LINES = 3
_BYLINE_LONGEST = 60
_BEFORE_STORY = " \n-–—|"


@dataclass(frozen=True, slots=True)
class Layout:
    """Offsets into the text: `title_end` is where the headline part ends, 0 without one, `body` where the story begins.

    `dateline` is the one of the story itself, `header_date` a date that stands alone above the headline: the day a page
    was served as often as the day of the story. `boilerplate` is to be left out of reading.
    """

    title_end: int
    body: int
    headline: str | None
    dateline: Dateline | None
    header_date: Dateline | None
    boilerplate: tuple[Span, ...]


def layout(text: str, title: str | None = None) -> Layout:
    """Lay out `text`; `title` is what the headline is known to be."""
    head = _first_lines(text)
    end = title_end(text, head, title)
    above = (date_line(line) for line in head[:_HEADER_LINES] if line.end <= end)
    header = next((found for found in above if found), None)
    below, start = _above_story(text, end)
    if header is None and end == 0 and below is not None and below.place is None:
        header, below = below, None
    inline = dateline(text, start)
    headline = find_headline(head)
    return Layout(
        title_end=end,
        body=inline.end if inline else start,
        headline=headline.text if headline else None,
        dateline=filmed(text)
        or (inline if inline and (inline.date or below is None) else below or inline or _signature(text, start)),
        header_date=header,
        boilerplate=tuple(boilerplate_spans(text)),
    )


def _first_lines(text: str) -> list[Line]:
    found = []
    for line in lines(text):
        found.append(line)
        if len(found) > _HEADER_LINES + 8:
            break
    return found


def _above_story(text: str, start: int) -> tuple[Dateline | None, int]:
    """A line with the day or the town between headline and story, past a byline, and where the story begins."""
    found: Dateline | None = None
    for line in _some(text, start):
        here = date_line(line) or town_line(line)
        if here is not None:
            found, start = found or here, line.end
        elif len(line.text) <= _BYLINE_LONGEST and line.text.lower().startswith("by "):
            start = line.end
        else:
            break
    while start < len(text) and text[start] in _BEFORE_STORY:
        start += 1
    return found, start


def _signature(text: str, start: int) -> Dateline | None:
    """Place and day in the last line, as readouts of international bodies are signed: "New York, 20 May 2024"."""
    end = len(text.rstrip())
    last = max(text.rfind("\n", start, end) + 1, start)
    found = date_line(Line(last, end, text[last:end])) if start < last < end else None
    return found if found is not None and found.place is not None else None


def _some(text: str, start: int) -> Sequence[Line]:
    found: list[Line] = []
    for line in lines(text, start):
        found.append(line)
        if len(found) == _HEADER_LINES:
            break
    return found
