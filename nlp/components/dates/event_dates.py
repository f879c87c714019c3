"""When a telling says its encounter was: the date expression of its clause, read in the direction of its status."""

import datetime as dt
from collections import defaultdict

from nlp.components.dates.bounded_days import lasts_of_another
from nlp.components.dates.closer_dates import spelt_closer, told_closer, until, within
from nlp.components.dates.counted_dates import (
    counted_from,
    counting_mark,
    date_by_clause,
    day_beside,
    is_dated_within,
)
from nlp.components.dates.date_choice import choose, of_first_conjunct
from nlp.components.dates.date_clauses import (
    in_relative_clause,
    is_bound,
    is_of_joined_plan,
    is_parted,
    is_set_apart,
    is_set_off,
    premodifies,
)
from nlp.components.dates.date_headings import closing_day, heading_of, headline_day, is_announced
from nlp.components.dates.date_occasions import date_by_occasions
from nlp.components.dates.date_reports import dates_the_report, dates_the_talking
from nlp.components.dates.date_resolving import follow_calendar, resolve_for
from nlp.components.dates.dated import Dated
from nlp.components.dates.dates_ahead import is_of_what_is_ahead
from nlp.components.dates.dates_of_things import is_of_a_thing
from nlp.components.dates.durations import lasting
from nlp.components.dates.hours_alone import day_of_hour
from nlp.components.dates.listed_months import through_months
from nlp.components.dates.moved_dates import moved_to
from nlp.components.dates.schedule_dates import day_above, day_of_schedule, is_scheduled
from nlp.components.dates.since_clauses import bounds
from nlp.components.dates.since_then import date_since
from nlp.components.dates.so_long_since import so_long_since
from nlp.components.dates.there_dates import date_there
from nlp.components.dates.told_beginnings import told_to_begin
from nlp.components.dates.told_ends import told_to_end
from nlp.components.dates.told_later import date_by_later
from nlp.components.dates.when_clauses import date_of_clause_below
from nlp.components.dates.with_clauses import date_with_first
from nlp.components.tellings.stays import is_left
from nlp.components.tellings.telling import OFF, SETTLED, Telling, When

WEEK = dt.timedelta(days=7)


def assign_dates(tellings: list[Telling], dates: list[Dated], published: dt.date | None) -> None:
    """Give every telling the date expression of its own clause, resolved; a telling without one stays undated."""
    together: dict[int, list[Telling]] = defaultdict(list)
    for telling in tellings:
        together[telling.trigger.sent.start].append(telling)
    chosen: dict[int, Dated | None] = {}
    for group in together.values():
        chosen |= _choose_in_sentence(group, _of_sentence(group[0], dates), tellings)
    for telling in tellings:
        dated = chosen.get(id(telling))
        if dated is not None:
            _date_by_its_own(telling, dated, dates, published)
    for group in together.values():
        _date_by_others(group, chosen, dates, published)
    date_by_later(tellings, dates, lambda dated, telling: resolve_for(dated, telling, dates, published))
    for telling in tellings:
        _date_by_headings(telling, dates, published)
        telling.when = lasting(telling)
        telling.when = told_to_end(telling, dates, published)
        telling.when = told_to_begin(telling, dates, published)


def _choose_in_sentence(group: list[Telling], here: list[Dated], tellings: list[Telling]) -> dict[int, Dated | None]:
    """The expression of each telling of a sentence, by its identity; what was moved to another day is planned."""
    chosen = {id(t): choose(t, group, here, tellings) or of_first_conjunct(t, here) for t in group} if here else {}
    for telling in group:
        moved = moved_to(telling, here)
        if moved is not None and telling.status not in OFF:
            chosen[id(telling)], telling.status = moved, "planned"
        elif moved is not None and telling.status == "postponed":
            chosen[id(telling)] = moved
    return chosen


def _date_by_its_own(telling: Telling, dated: Dated, dates: list[Dated], published: dt.date | None) -> None:
    """Resolve the expression of a telling, and what says more exactly when within it."""
    telling.when = resolve_for(dated, telling, dates, published)
    telling.when = through_months(telling.when, dated, dates, lambda d: resolve_for(d, telling, dates, published))
    nearer = spelt_closer(dated, dates) or told_closer(dated, telling, _of_sentence(telling, dates))
    if nearer is not None and telling.when is not None:
        telling.when = within(telling.when, resolve_for(nearer, telling, dates, published))


def _date_by_others(
    group: list[Telling], chosen: dict[int, Dated | None], dates: list[Dated], published: dt.date | None
) -> None:
    """Date the tellings of a sentence by each other, by what is counted from another day, or by its only date."""
    date_by_occasions(group)
    date_there(group)
    here = _of_sentence(group[0], dates)
    for telling in group:
        main = _of_main_clause(telling, group) or _beside(telling, here, published)
        counted = None if is_dated_within(telling.trigger, here) else date_by_clause(telling, main, published)
        own = telling.when is not None and _is_own(telling, chosen.get(id(telling))) and telling.when != main
        telling.when = telling.when if own else counted or telling.when
        if counted is not None and telling.when == counted:
            follow_calendar(telling, published)
        telling.when = until(telling, here)
        date_since(telling, here, published)
        if telling.when is None:
            telling.when = _counted_from_below(telling, here, published) or so_long_since(telling, published)
        below = date_of_clause_below(telling, here) if telling.when is None else None
        if below is not None:
            telling.when = resolve_for(below, telling, dates, published)
    date_with_first(group, here, lambda dated, telling: resolve_for(dated, telling, dates, published))
    free = [d for d in here if not is_bound(d)]
    if len(free) == 1 and published is not None:
        _date_by_the_sentence(group, free[0], dates, published)


def _date_by_headings(telling: Telling, dates: list[Dated], published: dt.date | None) -> None:
    """Date what is undated by the heading over it, the headline, or the day of a schedule."""
    heading = None
    if telling.when is None and (telling.status not in OFF or is_announced(telling, published)):
        heading = heading_of(telling, dates) or headline_day(telling, dates)
        heading = (
            heading or closing_day(telling, dates) or (day_above(telling, dates) if is_scheduled(telling) else None)
        )
    if heading is not None:
        telling.when = resolve_for(heading, telling, dates, published)
        telling.when = until(telling, _of_sentence(telling, dates))
    elif telling.when is None and is_scheduled(telling):
        telling.when = day_of_schedule(telling, dates)
    if telling.when is None:
        telling.when = day_of_hour(telling, dates, published)


def _of_sentence(telling: Telling, dates: list[Dated]) -> list[Dated]:
    sentence = telling.trigger.sent
    return [d for d in dates if sentence.start <= d.span.start < sentence.end]


def _date_by_the_sentence(group: list[Telling], dated: Dated, dates: list[Dated], published: dt.date) -> None:
    """The only date of a sentence, a day of that week, is when it happened rather than the day of publication."""
    for telling in group:
        if telling.when is not None or is_set_apart(telling.trigger, dated.head) or is_set_off(dated, telling.trigger):
            continue
        of_another = in_relative_clause(dated.head, telling.trigger)
        if (
            telling.status not in SETTLED
            or of_another
            or is_parted(dated, telling.trigger)
            or bounds(dated, telling)
            or lasts_of_another(dated, telling.trigger)
            or is_of_a_thing(dated, telling)
            or is_of_what_is_ahead(dated, telling)
            or is_left(telling)
            or dates_the_report(dated, telling)
            or is_of_joined_plan(dated.head, telling.trigger)
        ):
            continue
        if dates_the_talking(dated, telling.trigger, {t.trigger.i for t in group}) or premodifies(
            dated, telling.trigger
        ):
            continue
        status = telling.status
        when = resolve_for(dated, telling, dates, published)
        if when is not None and when.start == when.end:
            day = dt.date.fromisoformat(when.start)
            if dt.timedelta(0) <= published - day < WEEK:
                telling.when = when
        if telling.when is None:
            telling.status = status  # "a good call ahead of next week's summit" was not next week


def _beside(telling: Telling, here: list[Dated], published: dt.date | None) -> When | None:
    """ "On Friday, two days after the trip": the day that stands before the amount."""
    dated = day_beside(telling.trigger, here)
    return None if dated is None else resolve_for(dated, telling, here, published)


def _is_own(telling: Telling, dated: Dated | None) -> bool:
    """Whether a date is of a noun, or stands in the clause of its verb: "two weeks after they met on 15 May"."""
    of_verb = dated is not None and dated.span.start > telling.trigger.i and telling.trigger.is_ancestor(dated.head)
    return telling.trigger.pos_ == "NOUN" or of_verb


def _counted_from_below(telling: Telling, here: list[Dated], published: dt.date | None) -> When | None:
    """ "Will meet her a day after arriving on Thursday": counted from the day of the clause below."""
    counted = counted_from(telling.trigger, here)
    base = None if counted is None else resolve_for(counted.dated, telling, here, published)
    return None if counted is None or base is None else counted.when(base)


def _of_main_clause(telling: Telling, group: list[Telling]) -> When | None:
    """The day of what the clause above tells, which is not the clause behind "so long after" itself."""
    mark = counting_mark(telling.trigger)
    inside = mark.head if mark is not None and mark.dep_ == "mark" else mark
    above = (t for t in group if t is not telling and t.when is not None and t.trigger.is_ancestor(telling.trigger))
    return next((t.when for t in above if inside is None or t.trigger.is_ancestor(inside)), None)
