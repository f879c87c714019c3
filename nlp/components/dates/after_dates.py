"""Days of what is told behind "after": it was before the clause above, whatever that clause's time.

"After golf with Abe on Sunday, moves to Seoul on Tuesday", "will fly to Tokyo on Monday, days after meeting Xi".
"""

import datetime as dt
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.dates.before_dates import is_weekday
from nlp.components.dates.date_clauses import clause_verb, is_bound
from nlp.components.dates.date_resolving import when_of
from nlp.components.dates.dated import Dated
from nlp.components.dates.narrative_days import is_told_as_past
from nlp.components.frames.syntax import children, governor
from nlp.components.status.verb_forms import has_been
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import SETTLED, Telling, When
from nlp.dates import resolve

_AFTER = frozenset({"after", "following"})
_UNTOLD = frozenset({"days", "weeks", "months", "years"})
_WEEK = dt.timedelta(days=7)


def date_before(tellings: list[Telling], dates: list[Dated], published: dt.date | None) -> None:
    """Let a weekday behind "after" be the one before the day of the clause above; it may be over by then.

    What is "days after" something else has no day of that clause.
    """
    for telling in tellings:
        mark = _mark(telling.trigger)
        if mark is None or published is None or telling.status not in ("planned", *SETTLED):
            continue
        dated = _dated(telling, dates)
        own = dated is not None and (_clause(mark) == dated.head or _clause(mark).is_ancestor(dated.head))
        if own and dated is not None and is_weekday(dated):
            _settle(telling, dated, _day_above(mark, tellings, published), published)
        elif not own and _is_untold(mark):
            telling.when, telling.status = None, "held"
        elif telling.when is None and telling.type != "visit" and telling.status == "held":
            telling.when = _of_leaving(mark, tellings) or _of_clause_above(mark, dates, published)


def _settle(telling: Telling, dated: Dated, last: dt.date | None, published: dt.date) -> None:
    found = None if last is None else resolve(dated.expression, last, "past")
    if found is None or telling.when is None or (found.start > published and has_been(telling.trigger)):
        return  # "will come next week, after they spoke on Monday"
    start, end = found.start.isoformat(), found.end.isoformat()
    telling.when = replace(telling.when, start=start, end=end, edtf=found.edtf)
    telling.status = "held" if found.start <= published else "planned"


def _of_leaving(mark: Token, tellings: list[Telling]) -> When | None:
    """The days of the stay that somebody ended on a day told: "left Ankara on Monday after talks"."""
    left = (t for t in tellings if t.type == "visit" and t.trigger == mark.head and t.status == "held")
    return next((t.when for t in left if t.trigger.lemma_ in words("end_visit")), None)


def _of_clause_above(mark: Token, dates: list[Dated], published: dt.date) -> When | None:
    """The day on which came about what talks led to: "unveiled the plan on Monday after an hour of talks"."""
    verb = clause_verb(mark) if mark.dep_ == "prep" else None
    while verb is not None and verb.tag_ == "VBN" and verb.dep_ in ("advcl", "acl") and not children(verb, "aux"):
        verb = clause_verb(verb)
    if verb is None or verb.lemma_ in words("motion_verbs") | words("leaving_verbs"):
        return None
    own = [d for d in dates if d.head.sent == verb.sent and clause_verb(d.head) == verb]
    if len(own) != 1 or is_bound(own[0]) or not is_told_as_past(verb):
        return None
    found = resolve(own[0].expression, own[0].anchor or published, "past")
    of_a_day = found is not None and found.start == found.end <= published
    return when_of(own[0], found) if found is not None and of_a_day else None


def _day_above(mark: Token, tellings: list[Telling], published: dt.date) -> dt.date | None:
    """The day about that of publication on which what the clause above tells is, or else that of publication itself
    where that clause is in the past; None where nothing is known of it."""
    verb = clause_verb(mark) if mark.dep_ != "mark" else clause_verb(mark.head)
    for telling in tellings:
        trigger = telling.trigger
        if verb is None or telling.when is None or _clause(mark).is_ancestor(trigger) or trigger == _clause(mark):
            continue
        if verb == trigger or governor(trigger)[0] == verb:
            day = dt.date.fromisoformat(telling.when.start)
            near = telling.when.precision != "month" and abs(day - published) <= _WEEK
            return day if near else None
    while verb is not None and verb.tag_ == "VB" and verb.dep_ in ("xcomp", "advcl"):
        verb = verb.head
    return published if verb is not None and verb.tag_ == "VBD" else None


def _dated(telling: Telling, dates: list[Dated]) -> Dated | None:
    span = None if telling.when is None else telling.when.span
    return next((d for d in dates if (d.expression.start, d.expression.end) == span), None)


def _clause(mark: Token) -> Token:
    return mark.head if mark.dep_ == "mark" else mark


def _is_untold(mark: Token) -> bool:
    """ "Days after", "just weeks after": with no number."""
    doc, at = mark.doc, mark.i - 1
    if at <= mark.sent.start or doc[at].lower_ not in _UNTOLD:
        return False
    return not any(c.pos_ in ("NUM", "DET", "ADJ") or c.dep_ == "quantmod" for c in doc[at].lefts)


def _mark(trigger: Token) -> Token | None:
    """The "after" that opens the clause or phrase of the trigger."""
    for above in (trigger, *trigger.ancestors):
        if above.dep_ == "prep" and above.lower_ in _AFTER:
            return above
        mark = next((c for c in above.lefts if c.dep_ == "mark" and c.lower_ in _AFTER), None)
        if mark is not None or (above.pos_ in ("VERB", "AUX") and above.dep_ not in ("xcomp", "pcomp")):
            return mark
    return None
