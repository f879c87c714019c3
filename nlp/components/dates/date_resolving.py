"""Resolving a date expression for a telling: from which day, in which direction, and what follows for its status."""

import datetime as dt

from nlp.components.dates.date_clauses import clause_verb, is_bound
from nlp.components.dates.date_decisions import day_of_old_plan
from nlp.components.dates.date_directions import direction_of, is_ahead, is_caption, is_of_late, is_of_week
from nlp.components.dates.dated import Dated
from nlp.components.dates.days_in_order import day_behind_the_last
from nlp.components.dates.days_meant import days_meant
from nlp.components.dates.narrative_days import is_told_as_past, last_told
from nlp.components.dates.since_clauses import follows_since
from nlp.components.dates.told_ahead import day_told_ahead
from nlp.components.dates.took_so_long import is_how_long
from nlp.components.dates.years_before import by_year_before
from nlp.components.frames.syntax import children
from nlp.components.status.came_about import is_arranged
from nlp.components.status.just_begun import is_staying
from nlp.components.status.set_for_days import is_set_for_days
from nlp.components.status.status import word_status
from nlp.components.status.still_today import is_still_to_come
from nlp.components.status.verb_forms import has_been
from nlp.components.tellings.telling import OFF, SETTLED, Telling, When
from nlp.components.text.entries import entry_at
from nlp.dates import Direction, Interval, Resolved, periods, resolve
from nlp.dates.values import Between, Distance, Named, Nth, Part, Relative, Written

YEAR = dt.timedelta(days=366)


def resolve_for(dated: Dated, telling: Telling, dates: list[Dated], published: dt.date | None) -> When | None:
    """The days that a date expression means for a telling, whose status follows the calendar then."""
    if dated.heads is not None:
        _follow_calendar(telling, dated.heads, published)
        return when_of(dated, dated.heads)
    today, published = published, _anchor(dated, telling, published)
    direction = "none" if _is_day_of_entry(dated) else direction_of(telling, dated)
    late = is_of_late(dated) and telling.status not in OFF
    since = follows_since(dated) and telling.status in SETTLED
    if late:
        telling.status, direction = "held", "past"
    elif since:
        direction = "past"
        telling.status = "ongoing" if is_staying(telling.trigger) else telling.status
    to_come = direction == "future" or (telling.tenseless and not is_caption(telling))
    previous = _previous(dated, dates, published, direction, to_come)
    if previous is not None and isinstance(dated.expression.value, Named) and _follows(dated):
        return when_of(dated, resolved) if (resolved := resolve(dated.expression, previous.end, "future")) else None
    found = resolve(dated.expression, published, direction, previous)
    found = day_behind_the_last(dated, found, dates, published) if to_come else found
    open_way = telling.status == "refused" and not any(c.lower_ == "did" for c in children(telling.trigger, "aux"))
    found = _nearer(dated, found, published) if open_way else found  # save "they did not meet on Thursday"
    old = day_of_old_plan(telling, dated, published)
    told = by_year_before(dated, dates, published) if telling.status in SETTLED else None
    if (settled := old or told) is not None:
        found = settled
    elif direction != "future" and found is not None and not late and not since:
        ahead = is_ahead(telling, dated, found, published)
        from_day = _previous(dated, dates, published, "future", to_come=True) if ahead else None
        told = resolve(dated.expression, published, "future", from_day) if ahead else None
        found = told or day_told_ahead(telling, dated, found, published) or found
    if found is not None and telling.status == "ongoing" and is_bound(dated) and published is not None:
        found = periods.span(found.start, max(found.end, published))  # "in session since Sunday"
    found = days_meant(dated, telling, published) or found
    of_other = _is_of_later_clause(telling, dated, found, today) or _is_of_what_is_agreed(telling, dated)
    of_other = of_other or _is_of_what_was(telling, dated)
    if found is None or of_other or is_how_long(dated, found, published):
        return None
    _follow_calendar(telling, found, max(today, published) if today and published else published)
    if is_still_to_come(telling, dated, found, published) or is_set_for_days(telling, dated, found):
        telling.status = "planned"
    return when_of(dated, found)


def _nearer(dated: Dated, found: Resolved | None, published: dt.date | None) -> Resolved | None:
    """ "Declined to join him on Thursday": of a weekday the one nearer to publication, before or after it."""
    if found is None or published is None or not is_of_week(dated):
        return found
    ahead = resolve(dated.expression, published, "future")
    return ahead if ahead is not None and ahead.start - published < published - found.start else found


def _anchor(dated: Dated, telling: Telling, published: dt.date | None) -> dt.date | None:
    """The day of the entry, save that what is over in an entry of a day to come counts from that of publication."""
    anchor, value = dated.anchor, dated.expression.value
    if anchor is None or published is None or anchor <= published or telling.tenseless:
        return anchor or published
    of_that_day = isinstance(value, Written) and value.weekday == anchor.weekday()
    over = telling.status in SETTLED and not of_that_day
    return published if over and entry_at(dated.span.doc._.entries, dated.expression.start) is not None else anchor


def follow_calendar(telling: Telling, published: dt.date | None) -> None:
    """What is counted to a day after publication is still to come: "two days before a meeting in Oslo".

    What is counted back to one before it is over: "will meet on Friday, two days after talks in Oslo".
    """
    if telling.when is None or published is None:
        return
    if telling.when.start > published.isoformat() and telling.status in SETTLED:
        telling.status = "planned"
    elif telling.when.end < published.isoformat() and telling.status == "planned":
        telling.status = "held"


def _is_of_later_clause(telling: Telling, dated: Dated, found: Resolved | None, published: dt.date | None) -> bool:
    """ "The hall in which they met is to reopen next month", "is in Rabat, where he will meet her on Friday".

    What a verb tells as past has no day that is to come, and a stay none of what is to be done there.
    """
    if found is None or published is None or found.start <= published:
        return False
    if telling.learned or telling.status not in SETTLED:
        return False
    trigger = telling.trigger
    return has_been(trigger) or (is_staying(trigger) and clause_verb(dated.head) not in (None, trigger))


def _is_of_what_is_agreed(telling: Telling, dated: Dated) -> bool:
    """ "Met and agreed to meet again in June": the day of what is agreed, not of the meeting, as a weekday may be."""
    verb, trigger = clause_verb(dated.head), telling.trigger
    if telling.status not in SETTLED or verb is None or verb.tag_ != "VB" or verb.dep_ != "xcomp":
        return False
    if verb == trigger or verb.is_ancestor(trigger) or is_of_week(dated):
        return False
    return has_been(verb.head) and word_status(verb.head) == "planned"


def _is_of_what_was(telling: Telling, dated: Dated) -> bool:
    """ "Met A on 5 May and will see B": the day of what was, and not of what is to come."""
    verb, own = clause_verb(dated.head), telling.trigger
    if telling.status != "planned" or verb is None or verb.tag_ != "VBD":
        return False
    while own.dep_ != "conj" and own.head != own:
        own = own.head
    to_come = any(t.lower_ in ("will", "shall") for t in children(own, "aux"))
    return to_come and own.dep_ == "conj" and own.head == verb and own.i > dated.span.start


def _is_day_of_entry(dated: Dated) -> bool:
    """ "June 4-8: the premier visits Japan, with a summit on the 6th": a day near those of the entry."""
    value = dated.expression.value
    return dated.anchor is not None and isinstance(value, Written) and value.day is not None and value.month is None


def _follows(dated: Dated) -> bool:
    """ "In July 1971 ... the following February": counted from the date before it."""
    return "following" in dated.expression.text.lower()


def when_of(dated: Dated, found: Resolved) -> When:
    """The days that were found for a date, with its words."""
    return When(
        found.start.isoformat(),
        found.end.isoformat(),
        found.edtf,
        found.precision,
        found.basis,
        dated.expression.text,
        (dated.expression.start, dated.expression.end),
    )


def _follow_calendar(telling: Telling, found: Resolved, published: dt.date | None) -> None:
    """What begins after publication is not held yet, whatever the tense: "The leaders gather in November"."""
    if published is None:
        return
    long_ago = telling.status == "planned" and found.end < published - YEAR
    if long_ago and (telling.learned or is_arranged(telling.trigger)):
        telling.status = "held"  # by a classifier's guess alone it was still to come
    if telling.status not in ("held", "ongoing"):
        return
    announced = (
        telling.tenseless and telling.trigger.pos_ == "VERB" and found.end > published and not is_caption(telling)
    )
    if found.start > published or (announced and telling.status == "held"):
        telling.status = "planned"


def _is_of_told_day(dated: Dated) -> bool:
    """ "Earlier in the day", "the same evening", "the day before"."""
    value, verb = dated.expression.value, clause_verb(dated.head)
    value = value.of if isinstance(value, Part) else value
    counted = isinstance(value, Distance) and value.unit == "day" and value.base == "text" and value.sign < 0
    counted = counted and not dated.expression.text.endswith("that")  # "the day before that" is of the date just told
    return (counted or value == Relative("day", 0, "text")) and verb is not None and is_told_as_past(verb)


def _previous(
    dated: Dated, dates: list[Dated], published: dt.date | None, direction: Direction, to_come: bool
) -> Interval | None:
    """The last date before this one in the text, for "the following day"; in its own sentence it is of one time.

    Of what may be `to_come` it is ahead as well unless its clause is in the past.
    """
    before = [d for d in dates if d.expression.end <= dated.expression.start]
    if published is not None and _is_of_told_day(dated) and not any(d.span.sent == dated.span.sent for d in before):
        told = last_told(before, dated.span.start, published)
        if told is not None or isinstance(dated.expression.value, Part | Distance):
            day = dt.date.fromisoformat(told.start) if told is not None else published
            return Interval(day, day)
    passed_over = False
    for earlier in reversed(before[-3:]):
        of_month = direction == "future" and isinstance(dated.expression.value, Between | Nth)
        together = of_month or earlier.span.sent == dated.span.sent
        way: Direction = "future" if to_come and _is_ahead(earlier) else direction if together else "past"
        found = resolve(earlier.expression, published, way, None)
        if found is None:
            continue
        if _counts_days(dated) and (found.start != found.end or (passed_over and not _is_of_main_clause(earlier))):
            passed_over = True
            continue
        return Interval(found.start, found.end)
    return None


def _counts_days(dated: Dated) -> bool:
    """ "The same day", "two days later": counted from a day, and not from the month that was told after it."""
    value = dated.expression.value
    return isinstance(value, Relative | Distance) and value.unit == "day" and value.base == "text"


def _is_of_main_clause(earlier: Dated) -> bool:
    verb = clause_verb(earlier.head)
    return verb is not None and verb.dep_ in ("ROOT", "conj")


def _is_ahead(earlier: Dated) -> bool:
    """Whether a verb that is not in the past has a day: "comes on Monday. She will see him that evening"."""
    verb = clause_verb(earlier.head)
    return verb is not None and verb.i >= (verb.doc._.title_end or 0) and not is_told_as_past(verb)
