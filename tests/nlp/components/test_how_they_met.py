"""Meetings told with how or how often people met, which parsers take for what they met."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("how", ["face to face", "one on one", "a second time", "nine hours", "tete-a-tete"])
def test_how_and_how_long_is_no_thing_met(read_text: ReadText, how: str) -> None:
    reading = read_text(f"Olaf Scholz and Donald Tusk met {how} in Berlin on Monday.")
    assert sides(reading, "meeting") == [{"Olaf Scholz", "Donald Tusk"}]


@pytest.mark.parametrize("how", ["face to face", "one to one"])
def test_with_whom_stands_behind_how(read_text: ReadText, how: str) -> None:
    reading = read_text(f"Olaf Scholz met {how} with Donald Tusk in Berlin on Monday.")
    assert sides(reading, "meeting") == [{"Olaf Scholz", "Donald Tusk"}]


def test_expectations_are_still_a_thing(read_text: ReadText) -> None:
    assert not read_text("Olaf Scholz and Donald Tusk met expectations in Berlin on Monday.").reports


@pytest.mark.parametrize(
    "text",
    [
        "Olaf Scholz and Donald Tusk had a brief one-on-one in Berlin on Monday.",
        "The one-to-one between Olaf Scholz and Donald Tusk lasted an hour.",
        "Olaf Scholz had a one-to-one with Donald Tusk in Berlin on Monday.",
    ],
)
def test_a_one_on_one_is_a_meeting(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text)) == [{"Olaf Scholz", "Donald Tusk"}]
