"""Tests of encounters that nobody could fix a day or a place for."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses


@pytest.mark.parametrize(
    "text",
    [
        "Israel and Syria failed to agree on a date for talks in Washington.",
        "Iran and the United States could not agree on a date for a new round of talks in Vienna.",
        "Cyprus and Turkey have yet to set a date for talks in Geneva.",
        "Donald Trump and Xi Jinping parted without fixing a date for another summit.",
        "India and Pakistan are unable to agree on a venue for talks between their foreign ministers.",
    ],
)
def test_what_has_no_day_yet_is_open(read_text: ReadText, text: str) -> None:
    assert {r.status for r in read_text(text).reports} == {"proposed"}


def test_what_has_a_day_is_planned(read_text: ReadText) -> None:
    text = "Iran and the United States agreed on a date for a new round of talks in Vienna."
    assert "proposed" not in statuses(read_text(text), "meeting")


@pytest.mark.parametrize(
    "text", ["Kim Jong Un's trip to Seoul has no date either.", "Xi Jinping's visit to Tokyo has no timetable yet."]
)
def test_what_has_no_date_is_open(read_text: ReadText, text: str) -> None:
    assert statuses(read_text(text), "visit") == {"proposed"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("There's talk of a meeting between Vladimir Putin and Emmanuel Macron in Paris.", "proposed"),
        ("The talk is of a meeting between Vladimir Putin and Emmanuel Macron in Paris.", "proposed"),
        ("There were rumours of a meeting between Vladimir Putin and Emmanuel Macron.", "proposed"),
        ("Reporters had word of a meeting between Vladimir Putin and Emmanuel Macron.", "held"),
        ("There was a talk of two hours between Vladimir Putin and Emmanuel Macron.", "held"),
    ],
)
def test_what_is_only_talked_of(read_text: ReadText, text: str, status: str) -> None:
    assert statuses(read_text(text, published="2018-05-10"), "meeting") <= {status}


@pytest.mark.parametrize("label", ["Still open", "Unconfirmed", "Not yet confirmed"])
def test_what_a_label_leaves_open_is_proposed(read_text: ReadText, label: str) -> None:
    reading = read_text(f"{label}: a trip to Warsaw by the Canadian Prime Minister, Justin Trudeau.", "2022-03-04")
    assert {report.status for report in reading.reports} == {"proposed"}
