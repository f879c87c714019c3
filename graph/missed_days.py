"""Plans whose day is over and of which no report says that they took place, and what is said to go on after its days.

It depends on the day it is asked about, not on the event alone, so that it is added to an answer and never stored.
"""

import datetime as dt
import re

from graph.keys import day_key, iso_day
from graph.model import Event, Notice
from graph.possible_days import AHEAD

_ONGOING = "ongoing"
TO_BE_OVER = (*AHEAD, _ONGOING)
"""Statuses that a day gone by puts in question."""
_DATE = re.compile(r',"date":(?:"([^"\\]*)"|null),')
_NO_WARNING = ',"warnings":[],'


def is_missed(status: str, last: int, today: int) -> bool:
    """Whether an event of this status and last possible day (as keys) should have been over before `today`."""
    return status in TO_BE_OVER and 0 < last < today


def with_notice(body: str, status: str, last: int, today: dt.date) -> str:
    """An event as JSON, of this status and last possible day (as a key), with the warning `not_reported_held` if it is
    a plan whose last possible day is before `today`, or `not_reported_over` if it is said to go on.

    Where it has no other warning, as most, its text need not be decoded: its own members come before those of what is
    told of it, and a quotation mark within a word is never without its escape.
    """
    if not is_missed(status, last, day_key(today)):
        return body
    dated = _DATE.search(body)
    if dated is None or _NO_WARNING not in body:
        return _noticed(Event.model_validate_json(body), today).model_dump_json()
    notice = _notice(status, dated[1], last, today).model_dump_json()
    return body.replace(_NO_WARNING, f',"warnings":[{notice}],', 1)


def _noticed(event: Event, today: dt.date) -> Event:
    warnings = {*event.warnings, _notice(event.status, event.date, day_key(event.end or event.start), today)}
    ordered = tuple(sorted(warnings, key=lambda notice: (notice.code, notice.detail)))
    return event.model_copy(update={"warnings": ordered})


def _notice(status: str, date: str | None, last: int, today: dt.date) -> Notice:
    days, published = date or iso_day(last), f"no document published by {today} says"
    if status == _ONGOING:
        return Notice(code="not_reported_over", detail=f"ongoing on {days}; {published} that it is over")
    return Notice(code="not_reported_held", detail=f"{status} for {days}; {published} that it was held")
