"""Plans whose day is over, and of which no report says that they took place.

It depends on the day it is asked about, not on the event alone, so that it is added to an answer and never stored.
"""

import datetime as dt

from graph.keys import day_key
from graph.model import Event, Notice
from graph.possible_days import AHEAD


def is_missed(status: str, last: int, today: int) -> bool:
    """Whether an event of this status and last possible day (as keys) should have taken place before `today`."""
    return status in AHEAD and 0 < last < today


def with_notice(event: Event, today: dt.date) -> Event:
    """The event with the warning `not_reported_held`, if it is a plan whose last possible day is before `today`."""
    last = event.end or event.start
    if not is_missed(event.status, day_key(last), day_key(today)):
        return event
    detail = f"{event.status} for {event.date or last}; no document published by {today} says that it was held"
    warnings = {*event.warnings, Notice(code="not_reported_held", detail=detail)}
    ordered = tuple(sorted(warnings, key=lambda notice: (notice.code, notice.detail)))
    return event.model_copy(update={"warnings": ordered})
