"""Judgements for Hypothesis, of the reports of a corpus: some contradict each other, and some are withdrawn."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st
from readings import participant

from graph.anchors import anchor_of
from graph.judgement import Judgement
from graph.model import Reading, Report

START = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
CORRECTIONS: tuple[tuple[str, Any], ...] = (
    ("type", "visit"),
    ("status", "refused"),
    ("status", "held"),
    ("date", "2023-06-02"),
    ("date", None),
    ("end", "2023-06-01"),
    ("place", {"city": "Vienna", "country": "AT"}),
    ("place", {"entity_id": "beijing", "city": "Beijing", "country": "CN"}),
    ("participant_add", participant("lavrov").model_dump(mode="json")),
    ("participant_add", participant("ru").model_dump(mode="json")),
    ("participant_remove", "xi"),
    ("participant_role", {"entity_id": "blinken", "role": "host"}),
    ("topics", [{"label": "trade"}]),
)


@st.composite
def judgement(draw: st.DrawFn, reports: Sequence[Report], number: int) -> Judgement:
    """One judgement; `number` makes its time its own."""
    if draw(st.integers(0, 3)) == 0:
        return draw(of_entities(number))
    kind = draw(st.sampled_from(["same", "same", "not_same", "correction", "correction", "retraction"]))
    anchors = st.lists(st.sampled_from(reports).map(anchor_of), min_size=1, max_size=2, unique_by=lambda a: a.report_id)
    subjects = tuple(tuple(draw(anchors)) for _ in range(2 if kind in ("same", "not_same") else 1))
    attribute, value = draw(st.sampled_from(CORRECTIONS)) if kind == "correction" else (None, None)
    return Judgement.model_validate(
        {
            "kind": kind,
            "author": "A. Reader",
            "reason": "So it was.",
            "time": START + dt.timedelta(minutes=number),
            "subjects": subjects,
            "attribute": attribute,
            "value": value,
        }
    )


@st.composite
def of_entities(draw: st.DrawFn, number: int) -> Judgement:
    """That two of the few who meet are one, or are not."""
    few = draw(st.sampled_from([["blinken", "xi", "wang", "us", "lavrov"], ["beijing", "geneva", "cn", "wang"]]))
    pair = draw(st.permutations(few))[:2]
    return Judgement(
        kind=draw(st.sampled_from(["same", "same", "not_same"])),
        of="entity",
        entities=tuple(pair),
        author="A. Reader",
        reason="So it is.",
        time=START + dt.timedelta(minutes=number),
    )


@st.composite
def judgements(draw: st.DrawFn, readings: Sequence[Reading], most: int = 5) -> list[Judgement]:
    """Some judgements and then the withdrawals of some of them."""
    reports = [report for reading in readings for report in reading.reports]
    made = [draw(judgement(reports, number)) for number in range(draw(st.integers(1, most)))]
    taken_back = draw(st.lists(st.sampled_from(made), unique_by=lambda each: each.public_id, max_size=2))
    return [*made, *(withdrawal(each) for each in taken_back)]


def withdrawal(of: Judgement) -> Judgement:
    return Judgement(
        kind="withdrawal",
        author="B. Reader",
        reason="It was not so.",
        time=of.time + dt.timedelta(days=1),
        withdraws=of.public_id,
    )
