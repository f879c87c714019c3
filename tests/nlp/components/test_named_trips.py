"""Journeys that headlines and diaries tell without a verb."""

import pytest

from graph.model import Reading
from tests.nlp.conftest import ReadText


def visits(reading: Reading) -> list[tuple[str, set[str], str]]:
    return [(r.status, {p.name for p in r.participants}, str(r.start)) for r in reading.reports if r.type == "visit"]


@pytest.mark.parametrize(
    "line",
    ["Portuguese foreign minister Paulo Rangel in Luanda.", "in Luanda: Portuguese foreign minister Paulo Rangel"],
)
def test_a_diary_says_who_is_where(read_text: ReadText, line: str) -> None:
    reading = read_text(f"Diary: Africa\nMay 6: Cabinet meets.\nMay 9: {line}\n", published="2024-05-03")
    assert visits(reading) == [("planned", {"Paulo Rangel", "Angola"}, "2024-05-09")]


def test_a_headline_says_who_is_where(read_text: ReadText) -> None:
    reading = read_text("Pedro Sanchez in Rabat for talks on fishing\nThe weather was fine.", published="2024-05-03")
    assert [v[1] for v in visits(reading)] == [{"Pedro Sánchez", "Morocco"}]


@pytest.mark.parametrize("line", ["Pedro Sanchez in Seville for the fair", "Pedro Sanchez in trouble over fishing"])
def test_who_is_at_home_or_in_no_place_is_on_no_visit(read_text: ReadText, line: str) -> None:
    assert not visits(read_text(f"{line}\nThe weather was fine.", published="2024-05-03"))


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Sanchez in Rabat for fishery talks with Akhannouch", "held"),
        ("Spanish Prime Minister Pedro Sanchez to Rabat for talks with Aziz Akhannouch.", "planned"),
    ],
)
def test_a_line_without_a_verb_says_who_talks_where_he_goes(read_text: ReadText, line: str, status: str) -> None:
    reading = read_text(f"In brief\n\n{line}\n\nThe weather was fine.", published="2024-05-03")
    assert {(r.type, r.status) for r in reading.reports} == {("visit", status), ("meeting", status)}
    (meeting,) = (r for r in reading.reports if r.type == "meeting")
    assert {p.name for p in meeting.participants} == {"Pedro Sánchez", "Aziz Akhannouch"}


def test_what_somebody_says_to_a_state_is_no_journey(read_text: ReadText) -> None:
    assert not read_text("In brief\n\nSanchez to Morocco: stop this now\n\nThe weather was fine.").reports
