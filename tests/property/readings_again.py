"""Documents read again by another version of the reader, for Hypothesis: what it has otherwise is little."""

import datetime as dt
import hashlib
from collections.abc import Callable

from hypothesis import strategies as st
from readings import participant
from readings_strategy import FIRST

from graph.model import Reading, Report

CONFIDENCES = (0.4, 0.85, 0.95)


@st.composite
def read_again(draw: st.DrawFn, first: Reading) -> Reading:
    """The document as another version has it: as it was, or one report or entity otherwise, or one report fewer."""
    version = draw(st.sampled_from(["reader 2", "reader 3"]))
    change = draw(st.sampled_from(["nothing", "entity", "dropped", *CHANGES]))
    told, entities = list(first.reports), list(first.entities)
    at = draw(st.integers(0, len(told) - 1))
    if change == "dropped":
        del told[at]
    elif change == "entity":
        other = draw(st.sampled_from([{"title": "Foreign Minister"}, {"aliases": ("The Envoy",)}, {"country": "FR"}]))
        entities[0] = entities[0].model_copy(update=other)
    elif change in CHANGES:
        told[at] = CHANGES[change](told[at], draw(st.integers(0, 2)))
    return first.model_copy(update={"reports": tuple(told), "entities": tuple(entities), "reader": version})


def with_another_day(first: Reading, days: int) -> Reading:
    """The document as a version has it that finds another day of publication in it."""
    published = FIRST + dt.timedelta(days=days)
    document = first.document.model_copy(update={"published": published})
    reports = tuple(report.model_copy(update={"reported": published}) for report in first.reports)
    return first.model_copy(update={"document": document, "reports": reports, "reader": "reader 4"})


def _more_or_less_sure(report: Report, which: int) -> Report:
    return report.model_copy(update={"confidence": CONFIDENCES[which]})


def _with_one_more(report: Report, which: int) -> Report:
    key = ("wang", "lavrov", "ru")[which]
    if key in {actor.entity_id for actor in report.participants}:
        return report
    return _under_another_id(report, participants=(*report.participants, participant(key)))


def _with_one_fewer(report: Report, which: int) -> Report:
    gone = report.participants[which % len(report.participants)]
    rest = tuple(actor for actor in report.participants if actor != gone)
    return _under_another_id(report, participants=rest) if rest else report


def _of_another_type(report: Report, which: int) -> Report:
    return _under_another_id(report, type=("meeting", "visit", "call")[which])


def _in_another_sentence(report: Report, which: int) -> Report:
    (sentence,) = report.evidence
    there = sentence.model_copy(update={"start": 50 * which, "end": 50 * which + 9, "text": "So it was"})
    return _under_another_id(report, evidence=(there,))


def _under_another_id(report: Report, **changed: object) -> Report:
    """A report's id follows from its type and participants, so that it changes with them."""
    said = repr((report.id, sorted(changed.items())))
    return report.model_copy(update={"id": "r" + hashlib.sha256(said.encode()).hexdigest()[:12], **changed})


CHANGES: dict[str, Callable[[Report, int], Report]] = {
    "confidence": _more_or_less_sure,
    "one more": _with_one_more,
    "one fewer": _with_one_fewer,
    "type": _of_another_type,
    "sentence": _in_another_sentence,
}
