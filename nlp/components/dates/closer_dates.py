"""Dates that a second date makes closer or longer: "this decade, in 1993 to be exact", "where he stays until May"."""

import datetime as dt
from dataclasses import replace

from nlp.components.dates.date_clauses import clause_verb, hangs_on
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import SUBJECTS
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling, When
from nlp.dates import resolve

_APART = 2
_LONGEST = dt.timedelta(days=31)
_STAYING = frozenset({"stay", "remain", "be", "last", "run", "continue"})
_GOING_ON = frozenset({"last", "continue", "resume"})
"""Verbs of talks that last until a day; who stays until then may have met before."""
_CLOSING = frozenset({"to", "till", "until", "through", "thru"})
_UNTIL = frozenset({"until", "till", "through"})


def spelt_closer(dated: Dated, dates: list[Dated]) -> Dated | None:
    """The date that follows another behind a comma."""
    doc, end = dated.span.doc, dated.span.end
    following = (d for d in dates if end < d.span.start <= end + _APART)
    return next((d for d in following if doc[end].text == ","), None)


def told_closer(dated: Dated, telling: Telling, here: list[Dated]) -> Dated | None:
    """ "The April summit took place on 27 April": the date on the verb over a noun with a looser one."""
    noun = telling.trigger
    if noun.pos_ == "VERB" and dated.span.start < noun.i and dated.head.head.head != noun:
        return next((d for d in here if d.span.start > noun.i and hangs_on(d.head, noun)), None)
    if noun.pos_ != "NOUN" or dated.head.head != noun or dated.span.start > noun.i or noun.dep_ not in SUBJECTS:
        return None
    on_verb = (d for d in here if d.span.start > noun.head.i and d.head.head.head == noun.head)
    return next(on_verb, None)


def within(when: When, closer: When | None) -> When:
    """The closer of two dates, if it is a part of the other."""
    inside = closer is not None and when.start <= closer.start and closer.end <= when.end
    return closer if closer is not None and inside else when


def until(telling: Telling, here: list[Dated]) -> When | None:
    """The days up to the one until which a visit or gathering lasts, or on which the guest leaves, else as it is."""
    when = telling.when
    if when is None or when.precision != "day" or telling.type == "call":
        return when
    talks = telling.type == "meeting"
    last = next(
        (d for d in here if d.span.start > telling.trigger.i and _is_last(d, _GOING_ON if talks else _STAYING)), None
    )
    first = dt.date.fromisoformat(when.start)
    end = None if last is None else resolve(last.expression, first, "future")
    if end is None or not first < end.end <= first + _LONGEST:
        return when
    both = f"{when.start}/{end.end.isoformat()}"
    return replace(when, end=end.end.isoformat(), edtf=both, precision="range")


def closes(dated: Dated) -> bool:
    """ "Starts a visit to Pakistan (to Oct. 15)": the last day of what begins on another."""
    doc, first = dated.span.doc, dated.span.start
    return first > 1 and doc[first - 2].text == "(" and doc[first - 1].lower_ in _CLOSING


def _is_last(dated: Dated, lasting: frozenset[str]) -> bool:
    before = dated.span.doc[dated.span.start - 1] if dated.span.start else None
    verb = clause_verb(dated.head)
    if closes(dated):
        return True
    if before is None or verb is None:
        return False
    leaves = lasting is _STAYING and verb.dep_ == "conj" and verb.lemma_ in words("leaving_verbs")
    return leaves or (before.lower_ in _UNTIL and verb.lemma_ in lasting)
