"""The days of a question: which it is about, and up to which reports count."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.dates import DateReading
from nlp.questions.actors import Period
from nlp.questions.pieces import Piece

_BESIDE = frozenset(("filler", "with", "place_before", "topic_before", "by"))


@dataclass(frozen=True, slots=True)
class Days:
    """The range asked about, open where None, and the day of publication up to which reports count."""

    since: dt.date | None = None
    until: dt.date | None = None
    as_of: dt.date | None = None


class SeveralDates(Exception):  # noqa: N818
    """The question names dates that are not one range, or may be of two things; its message says so."""


def period(dates: Sequence[DateReading], asked_on: dt.date) -> Period:
    """The days within which names and offices are read; those to come only where the question is about them alone."""
    starts = [day for date in dates for day in (date.start or date.end,) if day]
    ends = [day for date in dates for day in (date.end,) if day]
    first = min(starts, default=asked_on)
    last = max(ends, default=asked_on)
    if any(date.end is None for date in dates) or last < first:
        last = max(asked_on, first)
    if first <= asked_on < last:
        last = asked_on
    return Period(first, last, last)


def without_days(pieces: Sequence[Piece]) -> tuple[list[Piece], Days]:
    """The pieces but for the dates and what says that reports count up to a day. Raises SeveralDates."""
    left: list[Piece] = []
    as_of: dt.date | None = None
    asked: list[tuple[int, DateReading]] = []
    for at, piece in enumerate(pieces):
        if piece.date is None:
            left.append(piece)
            continue
        before = len(left)
        while before and left[before - 1].tag in _BESIDE:
            before -= 1
        if piece.text.lower().startswith("as of "):
            as_of = piece.date.start
        elif before and left[before - 1].tag == "as_of":
            as_of = piece.date.end or piece.date.start
            del left[before - 1 :]
        elif before == 0 and _looks_ahead(pieces[at + 1 :]):
            as_of = piece.date.end or piece.date.start
            left.clear()
        else:
            asked.append((at, piece.date))
    days = _range(pieces, asked, as_of)
    if asked and as_of is None and any(piece.tag == "as_of" for piece in left):
        days = _reported(days)
    return left, days


def _looks_ahead(rest: Sequence[Piece]) -> bool:
    """ "On 17 June, what was planned …": the day is set off, and that of the plans and not of what was planned."""
    was = [(at, piece) for at, piece in enumerate(rest) if piece.text.lower() in ("was", "were", "had")]
    planned = [at for at, piece in enumerate(rest) if (piece.tag, piece.value) == ("status", "planned")]
    return bool(rest) and rest[0].tag == "break" and bool(was) and bool(planned) and was[0][0] < planned[0]


def _reported(days: Days) -> Days:
    """The day of "what was reported about him by 1 May", said apart. Raises SeveralDates for what is no such day."""
    if days.until is None or days.since not in (None, days.until):
        raise SeveralDates("it is not clear whether the days are those of the encounters or of the reports")
    return Days(as_of=days.until)


def _range(pieces: Sequence[Piece], dates: list[tuple[int, DateReading]], as_of: dt.date | None) -> Days:
    if not dates:
        return Days(as_of=as_of)
    (first_at, first), (last_at, last) = dates[0], dates[-1]
    joined = {piece.tag for piece in pieces[first_at + 1 : last_at]} <= {"and", "filler", "place_before"}
    if first is last:
        return Days(first.start, first.end, as_of)
    adjoining = first.end and last.start and first.end + dt.timedelta(days=1) == last.start
    if len(dates) > 2 or not joined or not adjoining:
        raise SeveralDates("it names several dates that are not one range of days")
    return Days(first.start, last.end, as_of)
