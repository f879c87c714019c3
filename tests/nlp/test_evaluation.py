"""The figures of the evaluation: what counts as found, as right, and as known."""

from typing import Any

import pytest

from nlp.evaluate import evaluate, is_unread
from nlp.evaluation.annotation import annotated
from nlp.evaluation.calibration import calibration_error, reliability
from nlp.evaluation.mistakes import mistakes
from nlp.evaluation.score import score

ANNA = {"name": "Anna Berg", "kind": "person", "country": "NO", "role": "participant"}
OMAR = {"name": "Omar Haddad", "kind": "person", "country": "JO", "role": "participant"}
OSLO = {"venue": None, "city": "Oslo", "country": "NO"}


def event(**changes: Any) -> dict[str, Any]:
    return {
        "type": "meeting",
        "status": "held",
        "mode": "in_person",
        "participants": [ANNA, OMAR],
        "start": "2024-03-05",
        "end": "2024-03-05",
        "place": OSLO,
        "topics": ["fishing quotas"],
        "quote": "Berg met Haddad in Oslo",
        "central": True,
        "confidence": 0.8,
        "evidence": [{"text": "On Tuesday Berg met Haddad in Oslo."}],
        **changes,
    }


def figures(gold: list[dict[str, Any]], read: list[dict[str, Any]]) -> dict[str, Any]:
    return score({"d": annotated({"id": "d", "events": gold})}, {"d": annotated({"id": "d", "events": read})})


def test_a_perfect_reading_has_only_ones() -> None:
    result = figures([event()], [event()])
    for name in (
        "event_f1",
        "central_recall",
        "participant_f1",
        "date_accuracy",
        "city_accuracy",
        "whole_event_recall",
    ):
        assert result[name] == 1.0, name
    assert result["evidence_right"] == result["topic_hit"] == 1.0


@pytest.mark.parametrize(
    ("changes", "figure", "value"),
    [
        ({"status": "planned"}, "status_accuracy", 0.0),
        ({"type": "gathering"}, "type_accuracy", 0.0),
        ({"start": "2024-03-04"}, "date_accuracy", 0.0),
        ({"start": None, "end": None}, "whole_event_recall", 0.0),
        ({"place": None}, "city_accuracy", 0.0),
        ({"place": "Oslo"}, "country_accuracy", 0.0),
        ({"topics": [{"label": "Quotas", "text": None}]}, "topic_hit", 1.0),
        ({"evidence": [{"text": "Berg spoke."}]}, "evidence_right", 0.0),
        ({"type": "visit"}, "event_f1", 0.0),
        ({"participants": [ANNA]}, "event_f1", 0.0),
    ],
)
def test_each_mistake_shows_in_its_figure(changes: dict[str, Any], figure: str, value: float) -> None:
    assert figures([event()], [event(**changes)])[figure] == value


def test_an_event_told_twice_is_found_once() -> None:
    result = figures([event()], [event(), event()])
    assert (result["event_precision"], result["event_recall"]) == (0.5, 1.0)


def test_an_invented_date_spoils_the_whole_event() -> None:
    undated = event(start=None, end=None)
    assert figures([undated], [undated])["whole_event_recall"] == 1.0
    assert figures([undated], [event()])["whole_event_recall"] == 0.0
    assert figures([undated], [event()])["date_accuracy"] is None


@pytest.mark.parametrize(
    ("start", "end", "right"),
    [("2024-03", None, 1.0), ("2024-03-10", "2024-03-31", 1.0), ("2024-03-20", "2024-03-31", 0.0), ("2024", None, 0.0)],
)
def test_an_interval_is_right_when_half_of_the_union_is_shared(start: str, end: str | None, right: float) -> None:
    assert figures([event(start="2024-03", end="2024-03")], [event(start=start, end=end)])["date_accuracy"] == right


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [("Minister Berg", "person", 1), ("Ana Berg", "person", 1), ("Omar Berg", "person", 0), ("Berg", "country", 0)],
)
def test_names_match_across_spelling_but_not_across_kinds(name: str, kind: str, found: int) -> None:
    read = {"id": "d", "entities": [{"name": name, "kind": kind}]}
    gold = {"id": "d", "entities": [ANNA]}
    assert score({"d": annotated(gold)}, {"d": annotated(read)})["entity_recall"] == found


def test_an_unread_document_counts_as_read_empty() -> None:
    result = score(
        {"d": annotated({"id": "d", "events": [event()]})}, {"d": annotated({"id": "d", "error": "no text"})}
    )
    assert (result["event_recall"], result["event_precision"]) == (0.0, None)


def test_parts_add_up_and_events_are_counted_by_type_and_status() -> None:
    names = [f"doc-{number}" for number in range(12)]
    gold = {name: annotated({"id": name, "events": [event()]}) for name in names}
    read = {name: annotated({"id": name, "events": [event(type="call", mode="phone")]}) for name in names}
    result = evaluate(gold, read, dict.fromkeys(names[:5], "wire"))
    counts = {part: values["documents"] for part, values in result.parts.items()}
    assert counts["whole"] == 12 == counts["read"] + counts["unread"]
    assert counts["unread"] == sum(map(is_unread, names)) > 0
    assert {source: values["documents"] for source, values in result.sources.items()} == {"wire": 5, "unknown": 7}
    assert (result.types["meeting"].recall, result.types["meeting"].precision) == (1.0, None)
    assert (result.types["call"].recall, result.types["call"].precision) == (None, 1.0)
    assert result.statuses["held"].recall == 1.0


def test_reliability_compares_confidence_with_the_share_right() -> None:
    bins = reliability([(0.85, True), (0.81, True), (0.83, False), (1.0, True), (0.0, False)])
    assert [(one.low, one.events) for one in bins] == [(0.0, 1), (0.8, 3), (0.9, 1)]
    assert (bins[1].confidence, bins[1].right) == (0.83, 0.667)
    assert calibration_error(bins) == pytest.approx(3 * 0.163 / 5, abs=1e-3)
    assert calibration_error([]) is None


def test_an_interval_holds_the_figure_and_narrows_with_more_documents() -> None:
    def spread(documents: int) -> float:
        gold = {f"d{number}": annotated({"id": "d", "events": [event()]}) for number in range(documents)}
        read = {name: one for number, (name, one) in enumerate(gold.items()) if number % 2}
        result = evaluate(gold, read, {})
        low, high = result.intervals["whole"]["event_recall"]
        assert low <= 0.5 <= high
        return high - low

    assert 0 < spread(200) < spread(20)


def test_mistakes_say_what_was_missed_invented_and_wrong() -> None:
    sides = [event(), event(participants=[ANNA], type="gathering")], [event(status="planned"), event(type="visit")]
    gold, read = (annotated({"id": "d", "events": events}) for events in sides)
    found = [(one["mistake"], one.get("fields")) for one in mistakes({"d": gold}, {"d": read})]
    assert found == [("wrong", ["status"]), ("missed", None), ("invented", None)]
