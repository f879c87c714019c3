"""`judge`: what a person says of stored events, on the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

MEETING = {
    "id": "oslo",
    "text": "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on Tuesday.",
    "published": "2024-03-07",
}
CALL = {
    "id": "call",
    "text": "French President Paul Martin spoke by phone on Wednesday with German Foreign Minister Karl Weber.",
    "published": "2024-03-07",
}
SIGNED = ("--author", "A. Reader", "--reason", "It was so.")


@pytest.fixture
def events(diplograph: Callable, tmp_path: Path, json_lines: Callable) -> list[dict[str, Any]]:
    (tmp_path / "docs.jsonl").write_bytes(json_lines([MEETING, CALL]))
    assert diplograph("ingest", "docs.jsonl").code == 0
    found = diplograph("query", "--json").lines
    return sorted(found, key=lambda event: event["type"], reverse=True)


def test_events_are_judged_and_the_judgement_is_taken_back(diplograph: Callable, events: list) -> None:
    one, two = (event["id"] for event in events)
    (made,) = diplograph("judge", "same", one, two, *SIGNED).lines
    assert (made["author"], made["reason"], made["applies"]) == ("A. Reader", "It was so.", True)
    (event,) = diplograph("query", "--json").lines
    assert event["document_count"] == 2
    assert diplograph("judge", "withdraw", made["id"], *SIGNED).code == 0
    again = diplograph("query", "--json").lines
    assert sorted(again, key=lambda event: event["type"], reverse=True) == events
    assert [each["kind"] for each in diplograph("judge", "list").lines] == ["withdrawal", "same"]


def test_an_event_is_corrected_with_a_word_a_day_or_json(diplograph: Callable, events: list) -> None:
    event_id = events[0]["id"]
    for attribute, value in (
        ("status", "cancelled"),
        ("date", "2024-03-04"),
        ("place", '{"city": "Bergen", "country": "NO"}'),
    ):
        assert diplograph("judge", "correct", event_id, attribute, value, *SIGNED).code == 0
    (event,) = diplograph("query", "--place", "Bergen", "--status", "cancelled", "--json").lines
    assert (event["id"], event["date"]) == (event_id, "2024-03-04")
    assert diplograph("judge", "retract", event_id, *SIGNED).code == 0
    assert len(diplograph("query", "--json").lines) == 1


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("retract", "r-none", *SIGNED), 1, "r-none"),
        (("withdraw", "j-none", *SIGNED), 1, "j-none"),
        (("correct", "r-none", "colour", "red", *SIGNED), 2, "colour"),
        (("correct", "r-none", "status", "red", *SIGNED), 1, "status"),
        (("same", "r-none", "r-none", *SIGNED), 2, "different"),
        (("retract", "r-none", "--author", "", "--reason", "x"), 2, "author"),
        (("retract", "r-none"), 2, "--author"),
    ],
)
def test_what_cannot_be_said_is_refused_in_one_line(
    diplograph: Callable, events: list, arguments: tuple[str, ...], code: int, said: str
) -> None:
    done = diplograph("judge", *arguments)
    assert (done.code, done.out) == (code, b"")
    assert said in done.err
    assert done.err.count("\n") == 1
