"""What somebody travels for: "flies to Lima on Thursday, to see the king on Friday", which is not before he goes.

An infinitive has no tense of its own, so that its day is read as the nearest past one; and it is ahead as the journey
is.
"""

import datetime as dt

from nlp.components.dates.date_resolving import when_of
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import OPEN, Telling
from nlp.dates import resolve

_PURPOSES = frozenset({"advcl", "xcomp", "acl"})
_LONGEST = dt.timedelta(days=31)


def date_purposes(tellings: list[Telling], dates: list[Dated], published: dt.date | None) -> None:
    """Put what a dated journey is made for on its day or after, and ahead where that is."""
    journeys = {t.trigger.i: t for t in tellings if t.type == "visit" and t.when is not None and not t.learned}
    if published is None:
        return
    for telling in tellings:
        verb = telling.trigger
        aim = verb.tag_ == "VB" and verb.dep_ in _PURPOSES and any(c.lower_ == "to" for c in children(verb, "aux"))
        journey = journeys.get(verb.head.i) if aim and telling.status == "held" else None
        if journey is None or journey.when is None or verb.i < verb.head.i:
            continue
        if telling.when is not None and telling.when.end < journey.when.start:
            _read_onward(telling, journey.when.start, dates)
        ahead = telling.when.start > published.isoformat() if telling.when is not None else journey.status in OPEN
        telling.status = "planned" if ahead else telling.status


def _read_onward(telling: Telling, start: str, dates: list[Dated]) -> None:
    """Read the day of a telling as the next such after another day."""
    first = dt.date.fromisoformat(start)
    for dated in dates:
        if telling.when is None or (dated.expression.start, dated.expression.end) != telling.when.span:
            continue
        found = resolve(dated.expression, first, "future")
        if found is not None and first <= found.start <= first + _LONGEST:
            telling.when = when_of(dated, found)
        return
