"""Months named one after the other for one encounter: "held three rounds of talks in May and June"."""

from collections.abc import Callable
from dataclasses import replace

from nlp.components.dates.dated import Dated
from nlp.components.tellings.telling import When
from nlp.dates.values import Written

_LINKS = frozenset({"and", ",", "or"})
_APART = 2


def through_months(
    when: When | None, dated: Dated, dates: list[Dated], resolved: Callable[[Dated], When | None]
) -> When | None:
    """The days up to the end of the last month of a list that the date of a telling begins, else as they are."""
    last = when
    while last is not None and _is_month(dated):
        following = next((d for d in dates if d.span.start >= dated.span.end), None)
        if following is None or not _is_month(following) or not _is_linked(dated, following):
            break
        dated, after = following, resolved(following)
        if after is None or after.start <= last.end:
            break
        last = after
    if when is None or last is None or last is when:
        return when
    return replace(when, end=last.end, edtf=f"{when.edtf}/{last.edtf}", precision="range")


def _is_month(dated: Dated) -> bool:
    value = dated.expression.value
    return isinstance(value, Written) and value.month is not None and value.day is None


def _is_linked(one: Dated, other: Dated) -> bool:
    between = one.span.doc[one.span.end : other.span.start]
    return 0 < len(between) <= _APART and all(t.lower_ in _LINKS for t in between)
