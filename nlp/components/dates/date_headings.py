"""Days that head what follows them, as agendas and timelines have it: "Tuesday. The minister travels to Panama"."""

import datetime as dt

from spacy.tokens import Span

from nlp.components.dates.dated import Dated
from nlp.components.tellings.telling import SETTLED, Telling
from nlp.components.text.entries import entry_at
from nlp.dates import resolve
from nlp.dates.values import Between, Listed, Named, Relative, Written

_LONGEST_RUBRIC = 10


def heading_of(telling: Telling, dates: list[Dated]) -> Dated | None:
    """The day that heads the paragraph of a telling, as a sentence or a line of its own before it."""
    entry = entry_at(telling.trigger.doc._.entries, telling.trigger.idx)
    if entry is not None:
        published = telling.trigger.doc._.published
        ahead = telling.status in ("planned", "proposed") and not telling.tenseless
        if ahead and published is not None and entry.days.start < published:
            return None  # when it was announced
        return next((d for d in dates if d.expression is entry.expression), None)
    start = telling.trigger.sent.start
    before = [d for d in dates if d.span.end <= start and is_heading(d)]
    if not before or not _reaches(before[-1], telling) or _is_of_page(before[-1], telling):
        return None
    return before[-1]


def _is_of_page(heading: Dated, telling: Telling) -> bool:
    """Whether the day stands over the whole page and is that of its publication: news is of then, or a bit older."""
    published = telling.trigger.doc._.published
    if published is None or telling.status not in SETTLED or telling.trigger.doc[: heading.span.start].text.strip():
        return False
    days = resolve(heading.expression, published, "past")
    return days is not None and days.start == published


def is_announced(telling: Telling, published: dt.date | None) -> bool:
    """Whether the entry of a telling is headed by a day to come, for which what is off by now had been set."""
    entry = entry_at(telling.trigger.doc._.entries, telling.trigger.idx)
    return entry is not None and published is not None and entry.days.start > published


def headline_day(telling: Telling, dates: list[Dated]) -> Dated | None:
    """The day of a headline, where a text that announces has no other date."""
    in_headline = len(dates) == 1 and dates[0].span.end <= (telling.trigger.doc._.title_end or 0)
    return dates[0] if in_headline and telling.status in ("planned", "proposed") else None


def closing_day(telling: Telling, dates: list[Dated]) -> Dated | None:
    """The day in full that closes a caption as a sentence of its own: "The ministers in Lima. April 28, 2014." """
    last = dates[-1] if dates else None
    value = last.expression.value if last is not None else None
    if last is None or not isinstance(value, Written) or not (value.day and value.month) or not is_heading(last):
        return None
    doc = telling.trigger.doc
    after, between = doc[last.span.end :], doc.text[telling.trigger.idx : last.expression.start]
    return last if all(t.is_punct or t.is_space for t in after) and "\n" not in between else None


def is_heading(dated: Dated) -> bool:
    """Whether a day is all that its sentence says, or stands in a rubric: "TODAY:", "ON TUESDAY'S MENU —"."""
    value = dated.expression.value
    sentence, span = dated.span.sent, dated.span
    if _is_rubric(sentence):
        return isinstance(value, Written | Named | Relative | Listed | Between)
    day = isinstance(value, Written) and (value.day is not None or value.weekday is not None)
    if not (day or isinstance(value, Listed | Between)):
        return False
    rest = [*span.doc[sentence.start : span.start], *span.doc[span.end : sentence.end]]
    return all(t.is_punct or t.is_space for t in rest)


def _is_rubric(sentence: Span) -> bool:
    """Whether a sentence is a few words in capitals before a colon or dash."""
    words = sentence.text.rstrip()
    return len(sentence) <= _LONGEST_RUBRIC and words.isupper() and words.endswith((":", "—", "–", "-"))


def _reaches(heading: Dated, telling: Telling) -> bool:
    """Whether the telling is in the paragraph of the heading, or in the next one below a heading on a line."""
    doc = telling.trigger.doc
    between = doc.text[heading.expression.end : telling.trigger.idx]
    alone = between.lstrip(".:,; ").startswith("\n")
    return "\n\n" not in (between.lstrip(".:,; ").lstrip("\n") if alone else between)
