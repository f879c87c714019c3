"""The date of what something is said to be so long ago since: "it is a month since Sunak met her in Windsor"."""

import datetime as dt

from spacy.tokens import Token

from nlp.components.dates.counted_dates import amount_before, distance
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import SETTLED, Telling, When
from nlp.dates import DateExpression, Interval, resolve


def so_long_since(telling: Telling, published: dt.date | None) -> When | None:
    """The days so long before publication, where the clause of the telling hangs by "since" on such an amount."""
    words = _amount(telling.trigger) if telling.status in SETTLED else None
    value = None if words is None else distance(words, -1)
    if words is None or value is None or published is None:
        return None
    found = resolve(DateExpression(0, len(words), words, value), published, "past", Interval(published, published))
    if found is None:
        return None
    start, end = found.start.isoformat(), found.end.isoformat()
    return When(start, end, found.edtf, found.precision, "relative_to_published", None, None)


def _amount(trigger: Token) -> str | None:
    """The amount before the "since" that opens the clause of the trigger, where "it is" or "has been" so long."""
    for mark in children(trigger, "mark"):
        over = trigger.head
        passes = over.lemma_ == "be" and any(s.lower_ == "it" for s in subjects(over))
        if mark.lower_ == "since" and passes:
            return amount_before(mark)
    return None
