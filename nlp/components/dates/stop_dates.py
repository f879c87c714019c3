"""The days of each stop of a journey: "to Kenya on Friday and Ethiopia on Sunday", "A, B and C from 9 to 16 May"."""

import datetime as dt
from collections import defaultdict
from itertools import pairwise

from spacy.tokens import Span, Token

from nlp.components.dates.date_directions import direction_of
from nlp.components.dates.dated import Dated
from nlp.components.frames.casting import Casting
from nlp.components.tellings.stops import stop_of
from nlp.components.tellings.telling import SETTLED, Telling, When
from nlp.dates import Interval, resolve

_MOST_BETWEEN, _MOST_BEHIND = 3, 10
_JOINING = frozenset({",", "and", "in", "the", "to"})
_TOWARDS = frozenset({"to", "in", "for"})


def date_stops(tellings: list[Telling], dates: list[Dated], published: dt.date | None, casting: Casting) -> None:
    """Give each stop the days named behind it; days behind the last stop alone are those of the whole journey."""
    journeys: dict[int, list[Telling]] = defaultdict(list)
    for telling in tellings:
        if telling.type == "visit" and telling.where is not None:
            journeys[telling.trigger.i].append(telling)
    for together in journeys.values():
        if len({t.where.country for t in together if t.where is not None}) > 1:
            _date(together, dates, published, casting)
            _date_again(together, tellings)
            _date_between(together, tellings, casting)


def _date(together: list[Telling], dates: list[Dated], published: dt.date | None, casting: Casting) -> None:
    named = [(stop, t) for t in together if (stop := stop_of(t, casting)) is not None]
    named.sort(key=lambda pair: pair[0].i)
    own: dict[int, Dated] = {}
    for dated in dates:
        before = [stop for stop, _ in named if stop.i < dated.span.start and stop.sent == dated.span.sent]
        if before and before[-1].i not in own and _is_close(before[-1], dated):
            own[before[-1].i] = dated
    _add_days_before([stop for stop, _ in named], dates, own)
    last = named[-1][0].i if named else -1
    behind = next((d for d in dates if d.span.start > last and d.span.sent == together[0].trigger.sent), None)
    if last not in own and named and behind is not None and _closes_list(named[-1][0], behind):
        own[last] = behind
    if not own:
        return
    if set(own) == {last} and (_is_counted(own[last]) or own[last].span.start > last):
        counted = _is_counted(own[last])
        day_before = _told_before(own[last], dates) if counted else own[last]
        own = {stop.i: day_before for stop, _ in named if day_before is not None} | own
    _share_days([stop for stop, _ in named], own)
    latest = published
    told: dict[int, When | None] = {}
    for stop, telling in named:
        if stop.i in own:
            shared = next((when for at, when in told.items() if own.get(at) is own[stop.i]), None)
            anchor = latest if len(set(map(id, own.values()))) > 1 else published
            last_stop = next((when for at, when in reversed(told.items()) if at < stop.i), None)
            told[stop.i] = telling.when = shared or when_of_stop(own[stop.i], telling, anchor, last_stop)
            latest = _day_after(telling.when, latest) if telling.status == "planned" else latest
            _settle(telling, published)
        elif telling.when is not None and telling.when.span in {
            (d.expression.start, d.expression.end) for d in own.values()
        }:
            telling.when = None


def _told_before(dated: Dated, dates: list[Dated]) -> Dated | None:
    """The date that the sentence tells last before another."""
    return next((d for d in reversed(dates) if d.span.sent == dated.span.sent and d.span.end <= dated.span.start), None)


def _is_counted(dated: Dated) -> bool:
    """ "Flies to Oslo on Friday and on to Riga the day after": a day counted from that of the stop before."""
    return getattr(dated.expression.value, "base", None) == "text"


def _add_days_before(stops: list[Token], dates: list[Dated], own: dict[int, Dated]) -> None:
    """ "On Thursday to Senegal and on Friday to Gabon": the days named before stops that have none behind them."""
    taken = {id(dated) for dated in own.values()}
    for stop in stops:
        for dated in dates if stop.i not in own else ():
            between = [t for t in stop.doc[dated.span.end : stop.i] if t.text != ","]
            near = 0 < len(between) <= _MOST_BETWEEN and between[0].lower_ in _TOWARDS
            if near and id(dated) not in taken and all(t.pos_ in ("ADP", "DET", "PROPN") for t in between):
                own[stop.i] = dated


def _share_days(stops: list[Token], own: dict[int, Dated]) -> None:
    """ "To Doha on Saturday, then to Luanda and Brazzaville next week": the day behind the last of two joined stops."""
    for stop, after in reversed(list(pairwise(stops))):
        between = stop.doc[stop.i + 1 : after.i]
        if stop.i not in own and after.i in own and own[after.i].span.start > after.i and _joins(between):
            own[stop.i] = own[after.i]


def _joins(between: Span) -> bool:
    return 0 < len(between) <= _MOST_BETWEEN and all(t.lower_ in _JOINING for t in between)


def _date_again(together: list[Telling], tellings: list[Telling]) -> None:
    """What the same sentence tells of a stop once more, undated, was when the stop was: "her tour takes her to"."""
    for other in tellings:
        if other.type != "visit" or other in together or other.when is not None or other.where is None:
            continue
        guests = {p.actor.id for p in other.parts if p.role == "guest"}
        for stop in together:
            same = stop.where is not None and stop.where.country == other.where.country
            if same and stop.trigger.sent == other.trigger.sent and guests & {p.actor.id for p in stop.parts}:
                other.when, other.status = stop.when, stop.status


def _date_between(together: list[Telling], tellings: list[Telling], casting: Casting) -> None:
    """ "To Kyiv on Friday to see X and to Warsaw on Saturday": what is told before the second stop has not its day."""
    named = [(stop.i, t) for t in together if (stop := stop_of(t, casting)) is not None]
    for (at, visit), (next_at, after) in pairwise(sorted(named, key=lambda pair: pair[0])):
        if visit.when is None or after.when is None:
            continue
        for other in tellings:
            if other.type != "visit" and at < other.trigger.i < next_at and other.when is not None:
                other.when = visit.when if other.when.span == after.when.span else other.when


def _is_close(stop: Token, dated: Dated) -> bool:
    """Whether nothing but a preposition or a bracket stands between a place and a day."""
    between = stop.doc[stop.i + 1 : dated.span.start]
    return len(between) <= _MOST_BETWEEN and all(t.pos_ in ("ADP", "DET") or t.text == "(" for t in between)


def _closes_list(stop: Token, dated: Dated) -> bool:
    """Whether a day stands a phrase behind the last stop: "and Egypt, as well as the Union's seat, in January"."""
    between = stop.doc[stop.i + 1 : dated.span.start]
    told = any(t.pos_ in ("VERB", "AUX", "SCONJ") or t.text in (";", ":") for t in between)
    return len(between) <= _MOST_BEHIND and not told


def when_of_stop(dated: Dated, telling: Telling, anchor: dt.date | None, last_stop: When | None) -> When | None:
    """The days of a stop; "the following day" is counted from those of the stop before it."""
    days_before = None
    if last_stop is not None:
        days_before = Interval(dt.date.fromisoformat(last_stop.start), dt.date.fromisoformat(last_stop.end))
    found = resolve(dated.expression, dated.anchor or anchor, direction_of(telling, dated), days_before)
    if found is None:
        return None
    span = (dated.expression.start, dated.expression.end)
    days = found.start.isoformat(), found.end.isoformat()
    return When(*days, found.edtf, found.precision, found.basis, dated.expression.text, span)


def _day_after(when: When | None, otherwise: dt.date | None) -> dt.date | None:
    return otherwise if when is None else dt.date.fromisoformat(when.end)


def _settle(telling: Telling, published: dt.date | None) -> None:
    """A stop that lies ahead of the day of publication is to come, whatever the tense."""
    ahead = published is not None and telling.when is not None and telling.when.start > published.isoformat()
    if ahead and telling.status in SETTLED:
        telling.status = "planned"
