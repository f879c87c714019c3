"""Journeys of several stops, posts that are signed, and talks at a place."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_each_stop_of_a_tour_is_a_visit_of_its_own(read_text: ReadText) -> None:
    reading = read_text(
        "Nancy Pelosi landed in Tokyo, the last stop of a tour that took her to Singapore and Malaysia."
    )
    assert sorted(map(sorted, sides(reading, "visit"))) == [
        ["Japan", "Nancy Pelosi"],
        ["Malaysia", "Nancy Pelosi"],
        ["Nancy Pelosi", "Singapore"],
    ]


def test_what_else_takes_somebody_somewhere_is_no_visit(read_text: ReadText) -> None:
    assert not sides(read_text("A taxi took Nancy Pelosi to Singapore Street."), "visit")


def test_who_signs_a_post_takes_part_in_what_it_tells(read_text: ReadText) -> None:
    (report,) = read_text(
        "Great to meet Antony Blinken in Washington today. — Annalena Baerbock, German foreign minister"
    ).reports
    assert {(p.name, p.role) for p in report.participants} == {
        ("Antony Blinken", "host"),
        ("Annalena Baerbock", "guest"),
    }


def test_who_is_quoted_signs_nothing(read_text: ReadText) -> None:
    assert not read_text("“There is no alternative to talks with Iran.” — Josep Borrell").reports


def test_who_held_talks_at_a_place_was_there(read_text: ReadText) -> None:
    there = read_text("Xi Jinping held talks with Vladimir Putin at the Great Hall of the People in Beijing.").reports[
        0
    ]
    silent = read_text("Xi Jinping held talks with Vladimir Putin.").reports[0]
    assert (there.mode, silent.mode) == ("in_person", "unknown")
