"""What is meant by days whose words say another thing: a last day alone, and "last week" on the day that ends one."""

import datetime as dt
from dataclasses import replace

from nlp.components.dates.bounded_days import days_up_to
from nlp.components.dates.date_directions import direction_of
from nlp.components.dates.dated import Dated
from nlp.components.dates.durations import length_of
from nlp.components.dates.told_ends import ends_then
from nlp.components.tellings.telling import Telling
from nlp.dates import Resolved, periods, resolve
from nlp.dates.values import Nth, Part, Relative, Written

_UNTIL = frozenset({"until", "till", "through"})
_WITHIN = frozenset({"by", "before"})
_LONGEST = dt.timedelta(days=31)
_SUNDAY = 6


def days_meant(dated: Dated, telling: Telling, published: dt.date | None) -> Resolved | None:
    """The days meant, where they are others than the date alone gives; None where it says what it means."""
    if published is None:
        return None
    return (
        _week_that_ends(dated, published)
        or _until(dated, telling, published)
        or _until_the_end(dated, telling, published)
        or days_up_to(dated, telling, published)
        or _first_days(dated, published)
    )


def _until_the_end(dated: Dated, telling: Telling, published: dt.date) -> Resolved | None:
    """ "By the end of the month", "before the end of 2024": at any time of it, and not at its end."""
    value = dated.expression.value
    before = dated.span.doc[dated.span.start - 1] if dated.span.start else None
    if before is None or before.lower_ not in _WITHIN or not isinstance(value, Part) or value.edge != "end":
        return None
    return resolve(replace(dated.expression, value=value.of), published, direction_of(telling, dated))


def _first_days(dated: Dated, published: dt.date) -> Resolved | None:
    """ "In the first week of September", which is of its first seven days, whatever the weekday."""
    value = dated.expression.value
    if not isinstance(value, Nth) or value.unit != "week" or value.index != 1 or value.count > 1:
        return None
    if not isinstance(value.of, Written) or value.of.month is None:
        return None
    found = resolve(dated.expression, published, "none")
    month = None if found is None else found.end.replace(day=1)
    return None if month is None else periods.span(month, month + dt.timedelta(days=6))


def _week_that_ends(dated: Dated, published: dt.date) -> Resolved | None:
    """ "Met last week" in a paper of Sunday: the week of which that is the last day."""
    if published.weekday() != _SUNDAY or dated.expression.value != Relative("week", -1):
        return None
    return resolve(replace(dated.expression, value=Relative("week", 0)), published, "past")


def _until(dated: Dated, telling: Telling, published: dt.date) -> Resolved | None:
    """ "Is in Sofia on a visit until Friday", "the summit ends on Friday": from the day of the text to the next one."""
    before = dated.span.doc[dated.span.start - 1] if dated.span.start else None
    stays = before is not None and before.lower_ in _UNTIL and telling.status == "ongoing"
    if telling.type == "call" or not (stays or (telling.status in ("held", "ongoing") and ends_then(dated))):
        return None
    last = resolve(dated.expression, published, "future")
    if last is None or not published <= last.end <= published + _LONGEST:
        return None
    length = length_of(telling) or 1
    return periods.span(min(published, last.end - dt.timedelta(days=length - 1)), last.end)
