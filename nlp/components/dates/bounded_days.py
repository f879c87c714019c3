"""Days up to or from a bound: "where she will stay until 4 February", "wants them in one room before Christmas"."""

import datetime as dt
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import FINITE, governor
from nlp.components.status.negation import is_only_later
from nlp.components.tellings.telling import OPEN, SETTLED, Telling
from nlp.dates import Resolved, periods, resolve
from nlp.dates.values import Holiday

_UNTIL = frozenset({"until", "till", "through"})
_LONGEST = dt.timedelta(days=31)
_SOON = dt.timedelta(days=60)
_NUMBERED = 8
"""Tokens before "this year" among which a number tells that so many are counted within it."""
_ORDINALS = frozenset(
    {"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "2nd", "3rd"}
)
_STAYING = frozenset({"be", "continue", "last", "remain", "run", "stay"})


def days_up_to(dated: Dated, telling: Telling, published: dt.date) -> Resolved | None:
    """The days meant by a date that bounds them; None where it does not.

    A stay that lasts until a day began on the one told before it in its sentence, or on that of publication.
    """
    word = dated.span.doc[dated.span.start - 1].lower_ if dated.span.start > dated.span.sent.start else ""
    if word in _UNTIL and telling.type != "call":
        return _stay(dated, telling, published)
    if word in ("before", "after") or (word == "by" and isinstance(dated.expression.value, Holiday)):
        return _ahead(word, dated, published) if telling.status in OPEN else None
    return None


def _stay(dated: Dated, telling: Telling, published: dt.date) -> Resolved | None:
    verb, until = clause_verb(dated.head), dated.span.doc[dated.span.start - 1]
    if verb is not None and is_only_later(verb):
        return None  # "will not meet until Friday"
    stays = verb is not None and verb.tag_ != "VBD" and _lasts(verb, telling)
    noun, over = telling.trigger, telling.trigger.head
    beside = noun.pos_ == "NOUN" and over.dep_ == "prep" and over.head.pos_ == "PROPN" and until.head in (noun, over)
    if not (stays or beside) or telling.status not in OPEN | SETTLED:
        return None  # "Ping, on a tour of Oslo until Friday, met"
    told = [d for d in dated.span.doc._.dated if dated.span.sent.start <= d.span.start < dated.span.start]
    first = resolve(told[0].expression, published, "none") if told else None
    start = first.start if first is not None and first.precision == "day" else published
    last = resolve(dated.expression, start, "future")
    if last is None or last.precision != "day" or not start < last.end <= start + _LONGEST:
        return None
    return replace(periods.span(start, last.end), basis="relative_to_published")


def _lasts(verb: Token, telling: Telling) -> bool:
    """Whether a verb tells of the whole of it: "stays", "is visiting", "will hold talks", "the G7, meeting there"."""
    holds = telling.type == "meeting" and verb.lemma_ in ("hold", "have") and governor(telling.trigger)[0] == verb
    beside = telling.type == "gathering" and verb.tag_ == "VBG" and verb.lemma_ in ("gather", "meet")
    return verb.lemma_ in _STAYING or verb == telling.trigger or holds or beside


def lasts_of_another(dated: Dated, trigger: Token) -> bool:
    """ "Ping, on a tour of Oslo until Friday, met him": until when something else lasts that a noun tells of."""
    until = dated.span.doc[dated.span.start - 1] if dated.span.start > dated.span.sent.start else None
    if until is None or until.lower_ not in _UNTIL or until.dep_ != "prep":
        return False
    return until.head.pos_ in ("ADP", "NOUN") and until.head not in (trigger, trigger.head)


def _ahead(word: str, dated: Dated, published: dt.date) -> Resolved | None:
    """Of a holiday the month in which that time lies, else the days from now to the one before it."""
    bound = resolve(dated.expression, published, "future")
    if bound is None or not published < bound.start:
        return None
    if isinstance(dated.expression.value, Holiday):
        day = bound.start + dt.timedelta(days=1 if word == "after" else -1)
        month = periods.month(day.year, day.month)
        span = month if word != "after" else periods.span(day, month.end)
        return replace(span, basis="relative_to_published")
    last = bound.start - dt.timedelta(days=1)
    near = word == "before" and bound.precision in ("day", "range", "approximate") and last <= published + _SOON
    if not near or last <= published:
        return None
    return replace(periods.span(published, last), basis="relative_to_published")


def numbers_within(dated: Dated) -> bool:
    """ "His second visit this year", "their third meeting in 2024": in what time so many are counted, and no day of it.

    The first of a year may be told with no other day, so that the year is what is known of it.
    """
    text = dated.expression.text.lower()
    if not text.startswith(("this year", "this month", "this week", "in as many")) or dated.span.start == 0:
        return False
    before = dated.span.doc[max(dated.span.sent.start, dated.span.start - _NUMBERED) : dated.span.start]
    numbers = [t for t in before if t.lower_ in _ORDINALS]
    return bool(numbers) and not any(t.tag_ in FINITE or t.text == "," for t in before if t.i > numbers[-1].i)
