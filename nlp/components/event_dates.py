"""When a telling says its encounter was: the date expression of its clause, read in the direction of its status."""

import datetime as dt
from collections import defaultdict

from spacy.tokens import Token

from nlp.components.closer_dates import closes, spelt_closer, told_closer, until, within
from nlp.components.counted_dates import counted_from, date_by_clause, day_beside
from nlp.components.date_clauses import (
    clause_verb,
    dates_the_matter,
    dates_the_report,
    dates_the_talking,
    distance,
    hangs_on,
    in_other_clause,
    in_relative_clause,
    is_bound,
    is_parted,
    is_set_apart,
    is_set_off,
    is_spelt_out,
    premodifies,
)
from nlp.components.date_decisions import dates_the_offer, day_of_old_plan
from nlp.components.date_directions import direction_of, is_ahead, is_caption, is_moved_to
from nlp.components.date_headings import heading_of, headline_day
from nlp.components.date_occasions import date_by_occasions
from nlp.components.dated import Dated
from nlp.components.defining_dates import defining
from nlp.components.durations import lasting
from nlp.components.entries import entry_at
from nlp.components.moved_dates import is_given_up, moved_to
from nlp.components.once_more import date_once_more, is_once_more
from nlp.components.schedule_dates import day_above, day_of_schedule, is_scheduled
from nlp.components.syntax import children
from nlp.components.telling import OFF, SETTLED, Telling, When
from nlp.components.there_dates import date_there
from nlp.dates import Direction, Interval, Resolved, periods, resolve
from nlp.dates.values import Named

TALKING = frozenset({"conferring", "jointly", "telling"})
WEEK = dt.timedelta(days=7)
YEAR = dt.timedelta(days=366)


def assign_dates(tellings: list[Telling], dates: list[Dated], published: dt.date | None) -> None:
    """Give every telling the date expression of its own clause, resolved; a telling without one stays undated."""
    together: dict[int, list[Telling]] = defaultdict(list)
    for telling in tellings:
        together[telling.trigger.sent.start].append(telling)
    chosen: dict[int, Dated | None] = {}
    for group in together.values():
        sentence = group[0].trigger.sent
        here = [d for d in dates if sentence.start <= d.span.start < sentence.end]
        chosen |= {id(t): _choose(t, group, here, tellings) or _of_first_conjunct(t, here) for t in group if here}
        for telling in group:
            moved = moved_to(telling, here)
            if moved is not None and telling.status not in OFF:
                chosen[id(telling)], telling.status = moved, "planned"
    for telling in tellings:
        dated = chosen.get(id(telling))
        if dated is not None:
            telling.when = _resolve(dated, telling, dates, published)
            nearer = spelt_closer(dated, dates) or told_closer(dated, telling, _of_sentence(telling, dates))
            if nearer is not None and telling.when is not None:
                telling.when = within(telling.when, _resolve(nearer, telling, dates, published))
    for group in together.values():
        date_by_occasions(group)
        date_there(group)
        sentence = group[0].trigger.sent
        here = [d for d in dates if sentence.start <= d.span.start < sentence.end]
        for telling in group:
            main = _of_main_clause(telling, group) or _beside(telling, here, published)
            counted = date_by_clause(telling, main, published)
            own = telling.when is not None and _is_own(telling, chosen.get(id(telling))) and telling.when != main
            telling.when = telling.when if own else counted or telling.when
            telling.when = until(telling, here, published)
            if telling.when is None:
                telling.when = _counted_from_below(telling, here, published)
        if len(here) == 1 and published is not None:
            _date_by_the_sentence(group, here[0], dates, published)
    for telling in tellings:
        heading = None
        if telling.when is None and telling.status not in OFF:
            heading = heading_of(telling, dates) or headline_day(telling, dates)
            heading = heading or (day_above(telling, dates) if is_scheduled(telling) else None)
        if heading is not None:
            telling.when = _resolve(heading, telling, dates, published)
            telling.when = until(telling, _of_sentence(telling, dates), published)
        elif telling.when is None and is_scheduled(telling):
            telling.when = day_of_schedule(telling, dates)
        telling.when = lasting(telling)


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
            or is_bound(dated)
            or dates_the_report(dated, telling)
        ):
            continue
        if dates_the_talking(dated, telling.trigger, {t.trigger.i for t in group}) or premodifies(
            dated, telling.trigger
        ):
            continue
        status = telling.status
        when = _resolve(dated, telling, dates, published)
        if when is not None and when.start == when.end:
            day = dt.date.fromisoformat(when.start)
            if dt.timedelta(0) <= published - day < WEEK:
                telling.when = when
        if telling.when is None:
            telling.status = status  # "a good call ahead of next week's summit" was not next week


def _beside(telling: Telling, here: list[Dated], published: dt.date | None) -> When | None:
    """ "On Friday, two days after the trip": the day that stands before the amount."""
    dated = day_beside(telling.trigger, here)
    return None if dated is None else _resolve(dated, telling, here, published)


def _is_own(telling: Telling, dated: Dated | None) -> bool:
    """Whether a date is of a noun, or stands in the clause of its verb: "two weeks after they met on 15 May"."""
    of_verb = dated is not None and dated.span.start > telling.trigger.i and telling.trigger.is_ancestor(dated.head)
    return telling.trigger.pos_ == "NOUN" or of_verb


def _counted_from_below(telling: Telling, here: list[Dated], published: dt.date | None) -> When | None:
    """ "Will meet her a day after arriving on Thursday": counted from the day of the clause below."""
    counted = counted_from(telling.trigger, here)
    base = None if counted is None else _resolve(counted.dated, telling, here, published)
    return None if counted is None or base is None else counted.when(base)


def _of_main_clause(telling: Telling, group: list[Telling]) -> When | None:
    """The day of what the clause above tells."""
    above = (t for t in group if t is not telling and t.when is not None and t.trigger.is_ancestor(telling.trigger))
    return next((t.when for t in above), None)


def _choose(telling: Telling, together: list[Telling], here: list[Dated], tellings: list[Telling]) -> Dated | None:
    """The expression nearest in the parse that no other trigger of the sentence has a better claim to."""
    moved = next((d for d in here if is_moved_to(d, telling)), None)
    if moved is not None:
        return moved
    antecedent = _of_when_clause(telling.trigger, here)
    if antecedent is not None:
        return antecedent
    if telling.defined:
        return defining(telling, here)
    if telling.trigger.lower_ == "again":
        return date_once_more(telling.trigger, here)
    rivals = [t for t in together if t.trigger.i != telling.trigger.i]
    best: tuple[int, bool, int, Dated] | None = None
    for dated in here:
        if (
            (is_bound(dated) and telling.status != "ongoing")
            or closes(dated)
            or is_once_more(dated)
            or _dates_the_decision(dated, telling)
            or dates_the_report(dated, telling)
            or dates_the_offer(dated, telling)
            or (telling.paired and is_parted(dated, telling.trigger))
            or dates_the_matter(dated, telling, tellings)
            or in_other_clause(dated.head, telling.trigger)
            or _is_of_the_matter(dated, telling)
            or dates_the_talking(dated, telling.trigger, {r.trigger.i for r in rivals})
        ):
            continue
        mine = distance(dated.head, telling.trigger)
        nearer = [r for r in rivals if distance(dated.head, r.trigger) + 1 < mine and not _is_of_the_matter(dated, r)]
        spelt_out = any(is_spelt_out(r.trigger, dated.head) for r in rivals)
        if nearer or any(_claims(r, telling, dated) for r in rivals):
            continue
        if spelt_out and not is_spelt_out(telling.trigger, dated.head):
            continue  # "ahead of a meeting to be held on 3 May, they spoke"
        headed = entry_at(telling.trigger.doc._.entries, telling.trigger.idx) is not None
        if (len(here) > 1 or headed) and (is_given_up(dated) or is_set_off(dated, telling.trigger)):
            continue
        own = telling.trigger.is_ancestor(dated.head)
        candidate = (mine, not own, abs(dated.span.start - telling.trigger.i), dated)
        if best is None or candidate[:3] < best[:3]:
            best = candidate
    return best[3] if best else None


def _is_of_the_matter(dated: Dated, telling: Telling) -> bool:
    """ "Discussed the accords of May": a date of what is talked about."""
    return telling.word.frame in TALKING and not hangs_on(dated.head, telling.trigger)


def _of_when_clause(trigger: Token, here: list[Dated]) -> Dated | None:
    """ "The first time since February 1993, when the Pope came": the date that the clause says more of."""
    for node in (trigger, *trigger.ancestors):
        when = next((c for c in children(node, "advmod") if c.lower_ == "when" and c.i < node.i), None)
        if when is not None:
            before = when.i - (2 if when.doc[when.i - 1].text == "," else 1)
            return next((d for d in here if d.span.end == before + 1), None)
        if node.pos_ in ("VERB", "AUX"):
            return None
    return None


def _of_first_conjunct(telling: Telling, here: list[Dated]) -> Dated | None:
    """ "Breakfasted with A on Monday and shook hands with B": the first verb's date holds for those joined to it."""
    verb = telling.trigger if telling.trigger.pos_ == "VERB" else clause_verb(telling.trigger)
    if verb is None or verb.dep_ != "conj":
        return None
    joined = {verb.i}
    while verb.dep_ == "conj":
        verb = verb.head
        joined.add(verb.i)
    dated = [d for d in here if (over := clause_verb(d.head)) is not None and over.i in joined and not is_bound(d)]
    before = [d for d in dated if d.span.start < telling.trigger.i]
    return before[-1] if before else None


def _dates_the_decision(dated: Dated, telling: Telling) -> bool:
    """ "was called off last week": that is when it was called off, or to when it was moved."""
    if telling.status not in OFF or telling.trigger.pos_ in ("VERB", "AUX"):
        return False
    verb = clause_verb(dated.head)
    if dated.span.start and dated.span.doc[dated.span.start - 1].lower_ == "for":
        return False  # "turned down an invitation for Monday"
    return verb is not None and verb.is_ancestor(telling.trigger) and not telling.trigger.is_ancestor(dated.head)


def _claims(rival: Telling, telling: Telling, dated: Dated) -> bool:
    """Whether a trigger of another tense stands between telling and date: "discussed the summit due in July"."""
    if (rival.status in SETTLED) == (telling.status in SETTLED):
        return False
    return telling.trigger.i < rival.trigger.i < dated.span.start


def _resolve(dated: Dated, telling: Telling, dates: list[Dated], published: dt.date | None) -> When | None:
    if dated.heads is not None:
        _follow_calendar(telling, dated.heads, published)
        return _when(dated, dated.heads)
    today, published = published, dated.anchor or published
    direction = direction_of(telling, dated)
    previous = _previous(dated, dates, published, direction)
    if previous is not None and isinstance(dated.expression.value, Named) and _follows(dated):
        return _when(dated, resolved) if (resolved := resolve(dated.expression, previous.end, "future")) else None
    found = resolve(dated.expression, published, direction, previous)
    old = day_of_old_plan(telling, dated, published)
    if old is not None:
        found = old
    elif direction != "future" and found is not None and is_ahead(telling, dated, found, published):
        found = resolve(dated.expression, published, "future", None)
    if found is not None and telling.status == "ongoing" and is_bound(dated) and published is not None:
        found = periods.span(found.start, max(found.end, published))  # "in session since Sunday"
    if found is None:
        return None
    _follow_calendar(telling, found, max(today, published) if today and published else published)
    return _when(dated, found)


def _follows(dated: Dated) -> bool:
    """ "In July 1971 ... the following February": counted from the date before it."""
    return "following" in dated.expression.text.lower()


def _when(dated: Dated, found: Resolved) -> When:
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
    if telling.learned and telling.status == "planned" and found.end < published - YEAR:
        telling.status = "held"  # by a classifier's guess alone it was still to come
    if telling.status not in ("held", "ongoing"):
        return
    announced = (
        telling.tenseless and telling.trigger.pos_ == "VERB" and found.end > published and not is_caption(telling)
    )
    if found.start > published or (announced and telling.status == "held"):
        telling.status = "planned"


def _previous(dated: Dated, dates: list[Dated], published: dt.date | None, direction: Direction) -> Interval | None:
    """The last date before this one in the text, for "the following day"; in its own sentence it is of one time."""
    before = [d for d in dates if d.expression.end <= dated.expression.start]
    for earlier in reversed(before[-3:]):
        together = earlier.span.sent == dated.span.sent
        found = resolve(earlier.expression, published, direction if together else "past", None)
        if found is not None:
            return Interval(found.start, found.end)
    return None
