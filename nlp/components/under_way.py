"""Whether a visit that a document tells of as begun goes on as the document is written."""

import datetime as dt

from nlp.components.event_words import words
from nlp.components.found import Found
from nlp.components.telling import Telling

FRESH = dt.timedelta(days=2)  # how long after an arrival, of which no end is told, a visit is taken to go on


def is_under_way(found: Found, published: dt.date | None) -> bool:
    """Whether its days reach past publication, or it began within two days before and nothing says that it ended."""
    when = found.when
    if published is None or when is None:
        return False
    start, end = dt.date.fromisoformat(when.start), dt.date.fromisoformat(when.end)
    if start <= published < end and when.precision in ("day", "range"):
        return True
    begun = any(_begins(telling) for telling in found.tellings)
    fresh = when.precision == "day" and published - FRESH <= start <= published
    return begun and fresh and not any(_ends(telling) for telling in found.tellings)


def _begins(telling: Telling) -> bool:
    """ "Arrived", "began his visit", "is in Paris on a visit"."""
    trigger = telling.trigger
    near = {trigger.lemma_.lower(), trigger.head.lemma_.lower()}
    return bool(near & words("begin_visit"))


def _ends(telling: Telling) -> bool:
    """ "Left", "wrapped up his trip", "at the end of the visit"."""
    trigger = telling.trigger
    near = {t.lemma_.lower() for t in (trigger, trigger.head, trigger.head.head)}
    return bool(near & words("end_visit"))
