"""Who belongs to what goes on meanwhile or beside: talks elsewhere, those at the head of the table, who stays away."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import told

Read = Callable[..., Reading]
DAY = "2025-02-18"


def found(read_text: Read, text: str) -> set[tuple[str, str, frozenset[str]]]:
    return told(read_text(text, DAY))


def test_talks_that_go_on_meanwhile_are_not_theirs(read_text: Read) -> None:
    text = "Erdogan hosted Zelenskyy in Ankara on Tuesday, as the Riyadh talks were going on."
    assert len(read_text(text, DAY).reports) == 1


def test_who_sit_across_from_each_other_are_at_one_table(read_text: Read) -> None:
    text = (
        "Rubio and Lavrov sat across from each other in Diriyah Palace in Riyadh on Tuesday, with the Saudi foreign "
        "minister and national security adviser at the head of the table."
    )
    assert found(read_text, text) == {("meeting", "held", frozenset({"Marco Rubio", "Sergey Lavrov", "Saudi Arabia"}))}


@pytest.mark.parametrize("kind", ["three-way", "conference"])
def test_a_call_of_several_is_one(read_text: Read, kind: str) -> None:
    text = f"A {kind} call of Macron, Trump and Zelenskyy was followed by a second, without the Ukrainian."
    assert found(read_text, text) == {
        ("call", "held", frozenset({"Emmanuel Macron", "Donald Trump", "Volodymyr Zelenskyy"}))
    }


def test_a_meeting_of_a_body_goes_on_without_who_skips_it(read_text: Read) -> None:
    text = "Rubio will skip the meeting of G20 foreign ministers that begins in Johannesburg on Thursday."
    assert found(read_text, text) == {("gathering", "planned", frozenset({"G20", "South Africa"}))}


def test_who_had_been_expected_has_not_come(read_text: Read) -> None:
    text = "Kaja Kallas cancelled at short notice. She had been expected in Addis Ababa at the weekend."
    assert found(read_text, text) == {("visit", "cancelled", frozenset({"Kaja Kallas", "Ethiopia"}))}


def test_where_somebody_arrived_from_is_over(read_text: Read) -> None:
    text = "Rubio, who arrived from Israel, will travel on to Abu Dhabi on Wednesday."
    assert ("visit", "held", frozenset({"Marco Rubio", "Israel"})) in found(read_text, text)


def test_a_summit_that_slips_is_on_its_new_day(read_text: Read) -> None:
    (report,) = read_text("The Arab League summit in Cairo has slipped from February 27 to March 4.", DAY).reports
    assert report.date == "2025-03-04"
