"""The day of a schedule's entries: the heading above them, the day in the title, or the day it was given out for."""

from nlp.components.dates.date_headings import is_heading
from nlp.components.dates.dated import Dated
from nlp.components.dates.news_day import when_published
from nlp.components.sides.owner import owned_at
from nlp.components.tellings.telling import Telling, When
from nlp.components.text.schedules import has_time
from nlp.dates import find, resolve
from nlp.dates.values import Written

_OF_ONE_DAY = ("daily", "today", "public schedule")
_FIRST_LINE = 20  # tokens


def is_scheduled(telling: Telling) -> bool:
    """Whether the telling is an entry of a schedule, which looks ahead, or of a record of a day, which looks back."""
    owned = owned_at(telling.trigger.doc, telling.trigger.i)
    if owned is None:
        return False
    return (owned.scheduled and telling.status == "planned") or (owned.recorded and telling.status == "held")


def day_above(telling: Telling, dates: list[Dated]) -> Dated | None:
    """The last day on a line of its own before this entry, however far above; else the only one in the title."""
    start, doc = telling.trigger.sent.start, telling.trigger.doc
    before = [d for d in dates if d.span.end <= start and is_heading(d) and _is_on_a_line(d)]
    above = doc._.title_end or _end_of_line(telling)
    titled = [d for d in dates if d.span.end <= min(above, start)]
    return before[-1] if before else titled[0] if len(titled) == 1 else None


def day_of_schedule(telling: Telling, dates: list[Dated]) -> When | None:
    """The day that a title beside the text gives; else the day of publication, if it is a schedule of one day.

    That it is says its heading, or that its entries have a time and nothing in it has a date.
    """
    doc, title = telling.trigger.doc, telling.trigger.doc._.source_title or ""
    given = [e for e in find(title) if isinstance(e.value, Written) and (e.value.day or e.value.weekday is not None)]
    past = telling.status == "held"
    found = resolve(given[0], doc._.published, "past" if past else "future") if len(given) == 1 else None
    if found is not None:
        return When(
            found.start.isoformat(), found.end.isoformat(), found.edtf, found.precision, found.basis, None, None
        )
    heading = f"{title} {doc[: _end_of_line(telling)].text}".lower()
    of_one_day = any(word in heading for word in _OF_ONE_DAY) or (not dates and has_time(telling.trigger.sent))
    return when_published(doc) if not given and of_one_day else None


def _is_on_a_line(dated: Dated) -> bool:
    after = dated.span.doc.text[dated.expression.end :]
    return after.lstrip(".:,; \t").startswith("\n")


def _end_of_line(telling: Telling) -> int:
    doc = telling.trigger.doc
    return next((t.i for t in doc[:_FIRST_LINE] if "\n" in t.text), 0)
