"""Weekdays of plans that one sentence lists, each after the one before: "sees Anna on Friday and Boris on Monday"."""

import datetime as dt
from dataclasses import replace

from nlp.components.dates.before_dates import is_weekday
from nlp.components.dates.dated import Dated
from nlp.components.tellings.telling import Telling, When
from nlp.dates import Resolved, resolve

_PARTING = frozenset({"after", "before", "following", "since"})


def date_in_turn(tellings: list[Telling], dates: list[Dated]) -> None:
    """Let the weekdays of plans joined in one sentence follow each other: "sees A on Tuesday and B on Thursday"."""
    of_plan = {t.when.span: t for t in tellings if t.when is not None and t.status == "planned"}
    before: Dated | None = None
    for dated in dates:
        telling = of_plan.get((dated.expression.start, dated.expression.end))
        if telling is None or telling.when is None or not is_weekday(dated):
            continue
        first = of_plan[(before.expression.start, before.expression.end)].when if before is not None else None
        if before is not None and first is not None and _are_joined(before, dated) and telling.when.end < first.start:
            found = resolve(dated.expression, dt.date.fromisoformat(first.end), "future")
            _date_all(tellings, telling.when, found)
        before = dated


def _are_joined(before: Dated, dated: Dated) -> bool:
    """Whether nothing but names and joints stands between two days of a sentence."""
    if before.span.sent != dated.span.sent:
        return False
    between = dated.span.doc[before.span.end : dated.span.start]
    joined = any(t.lower_ in ("and", ",", "then") for t in between)
    return joined and not any(t.pos_ in ("VERB", "AUX", "SCONJ") or t.lower_ in _PARTING for t in between)


def _date_all(tellings: list[Telling], when: When, found: Resolved | None) -> None:
    for telling in tellings:
        if found is not None and telling.when is not None and telling.when.span == when.span:
            start, end = found.start.isoformat(), found.end.isoformat()
            telling.when = replace(telling.when, start=start, end=end, edtf=found.edtf)
