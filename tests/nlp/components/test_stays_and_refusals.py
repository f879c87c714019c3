"""Journeys told by how long they lasted, and guests who were not let in."""

import pytest

from graph.model import Reading
from tests.nlp.conftest import ReadText


def visits(reading: Reading) -> list[tuple[str, set[str]]]:
    return [(r.status, {p.name for p in r.participants}) for r in reading.reports if r.type == "visit"]


@pytest.mark.parametrize(
    "text",
    [
        "Back from Lima, Alexander Stubb said the treaty was near.",
        "Alexander Stubb is back in Helsinki after three days in Lima.",
        "Alexander Stubb spent the weekend in Lima.",
        "Alexander Stubb returned yesterday from Lima.",
        "Alexander Stubb left Lima without a deal.",
    ],
)
def test_a_stay_abroad_is_a_visit(read_text: ReadText, text: str) -> None:
    assert visits(read_text(text)) == [("held", {"Alexander Stubb", "Peru"})]


def test_a_stay_to_come_is_planned(read_text: ReadText) -> None:
    assert visits(read_text("Alexander Stubb will spend two days in Lima.")) == [
        ("planned", {"Alexander Stubb", "Peru"}),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Alexander Stubb spent two days in Tampere.",
        "After three days in hospital, Alexander Stubb resumed work.",
    ],
)
def test_days_at_home_or_off_are_no_visit(read_text: ReadText, text: str) -> None:
    assert not visits(read_text(text))


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Moldova turned back a delegation of the African Union on Friday.", {"African Union", "Moldova"}),
        ("Alexander Stubb was turned away at the Belarus border.", {"Alexander Stubb", "Belarus"}),
        ("Moldova denied entry to Alexander Stubb.", {"Alexander Stubb", "Moldova"}),
        ("Moldova has refused to grant a visa to Alexander Stubb.", {"Alexander Stubb", "Moldova"}),
        ("The junta in Niamey turned back a mission of the European Union.", {"European Union", "Niger"}),
    ],
)
def test_who_is_not_let_in_has_his_visit_refused(read_text: ReadText, text: str, there: set[str]) -> None:
    assert visits(read_text(text)) == [("refused", there)]


@pytest.mark.parametrize(
    "text",
    [
        "Moldova turned back a group of migrants.",
        "Moldova turned back the clocks, Alexander Stubb said.",
        "The consulate refused visas to 30 students from Ghana.",
    ],
)
def test_nobody_else_is_refused_a_visit(read_text: ReadText, text: str) -> None:
    assert not visits(read_text(text))


def test_a_team_that_a_body_sends_travels(read_text: ReadText) -> None:
    reading = read_text("A delegation of the African Union arrived in Lima on Monday.")
    assert visits(reading)[0][1] == {"African Union", "Peru"}


def test_a_body_itself_does_not(read_text: ReadText) -> None:
    assert not visits(read_text("The African Union arrived in Lima at the top of the agenda."))


def test_an_invitation_to_come_is_a_proposal(read_text: ReadText) -> None:
    reading = read_text("Alexander Stubb said he would invite Kaja Kallas to Helsinki.")
    assert visits(reading) == [("proposed", {"Alexander Stubb", "Kaja Kallas", "Finland"})]


def test_who_flew_somewhere_the_day_before_may_be_gone(read_text: ReadText) -> None:
    flown = read_text("Alexander Stubb flew to Lima on Monday.", published="2023-06-20")
    arrived = read_text("Alexander Stubb arrived in Lima on Monday.", published="2023-06-20")
    assert (visits(flown)[0][0], visits(arrived)[0][0]) == ("held", "ongoing")
