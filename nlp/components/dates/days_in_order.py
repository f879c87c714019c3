"""Weekdays to come that a sentence tells in their order: "will land on Sunday and see the emir on Tuesday"."""

import datetime as dt
from collections.abc import Sequence

from nlp.components.dates.before_dates import is_weekday
from nlp.components.dates.date_clauses import clause_verb, is_bound
from nlp.components.dates.dated import Dated
from nlp.components.dates.narrative_days import is_told_as_past
from nlp.dates import Resolved, resolve


def day_behind_the_last(
    dated: Dated, found: Resolved | None, dates: Sequence[Dated], published: dt.date | None
) -> Resolved | None:
    """The first such weekday after that of the verb to which its own is joined, where it would come before that."""
    earlier = _of_verb_before(dated, dates) if published is not None and is_weekday(dated) else None
    last = resolve(earlier.expression, published, "future") if earlier is not None else None
    if found is None or last is None or found.start >= last.start:
        return found
    return resolve(dated.expression, last.end, "future") or found


def _of_verb_before(dated: Dated, dates: Sequence[Dated]) -> Dated | None:
    verb = clause_verb(dated.head)
    if verb is None or verb.dep_ != "conj" or verb.i > dated.span.start or is_told_as_past(verb):
        return None
    over = verb.head
    before = (d for d in dates if d.span.sent == dated.span.sent and over.i < d.span.start < verb.i)
    own = [d for d in before if clause_verb(d.head) == over and is_weekday(d) and not is_bound(d)]
    return own[-1] if own and not is_told_as_past(over) else None
