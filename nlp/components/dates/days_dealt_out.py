"""The day of each of several whom one met in turn: "was with A on Monday, with B on Tuesday and with C on Friday".

Names and days stand by turns there, the day always behind the name or always before it, and parsers hang all the days
on one verb.
"""

import datetime as dt
from collections import defaultdict

from nlp.components.dates.dated import Dated
from nlp.components.dates.stop_dates import when_of_stop
from nlp.components.tellings.telling import Telling

_FEWEST = 2
_FARTHEST = 6
"""Tokens between a name and its day."""
_APART = frozenset({"VERB", "AUX", "SCONJ"})
"""Words with which another clause begins."""


def deal_out_days(tellings: list[Telling], dates: list[Dated], published: dt.date | None) -> None:
    """Date each of the encounters that one doer has with several in a sentence by the day beside the other's name."""
    told: dict[int, list[Telling]] = defaultdict(list)
    for telling in tellings:
        if telling.type in ("meeting", "call") and len(telling.parts) == _FEWEST:
            told[telling.trigger.sent.start].append(telling)
    for together in told.values():
        if len(together) >= _FEWEST:
            _deal_out(together, dates, published)


def _deal_out(together: list[Telling], dates: list[Dated], published: dt.date | None) -> None:
    sentence = together[0].trigger.sent
    common = set.intersection(*({p.actor.id for p in t.parts} for t in together))
    if len(common) != 1:
        return
    met: dict[int, list[Telling]] = defaultdict(list)
    for telling in together:
        other = next(p for p in telling.parts if p.actor.id not in common)
        met[other.token].append(telling)
    after_doer = max((p.token for t in together for p in t.parts if p.actor.id in common), default=-1)
    days = {d.span.start: d for d in dates if d.span.sent == sentence and d.span.start > after_doer}
    if min(met) < after_doer:
        return
    end = next((t.i for t in sentence if t.i > min(met) and t.pos_ in _APART), sentence.end)
    people = (m.root for m in sentence.doc._.mentions if any(a.kind == "person" for a in m.actors))
    if any(i not in met for i in people if min(met) < i < end):
        return  # "A on Friday and B and C on Saturday"
    before = None
    for name, day in _pairs([i for i in sorted(met) if i < end], [i for i in sorted(days) if i < end]):
        for telling in met[name]:
            telling.when = when_of_stop(days[day], telling, published, before) or telling.when
        before = met[name][0].when


def _pairs(names: list[int], days: list[int]) -> list[tuple[int, int]]:
    """Each name with its day, if there are as many and they stand by turns and close to each other; else nothing."""
    if len(names) < _FEWEST or len(names) != len(days):
        return []
    pairs = list(zip(names, days, strict=True))
    order = [i for pair in pairs for i in (pair if names[0] < days[0] else pair[::-1])]
    return pairs if order == sorted(order) and all(abs(name - day) <= _FARTHEST for name, day in pairs) else []
