"""Tests of plans that the same sentence says are off or moved."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "The summit of Mercosur scheduled for 3 July in Brasilia will no longer take place, Chile heard.",
            "cancelled",
        ),
        ("Polish Foreign Minister Radoslaw Sikorski will no longer be travelling to Budapest in July.", "cancelled"),
        ("The meeting between Giorgia Meloni and Edi Rama set for Monday was removed from the programme.", "cancelled"),
        (
            "Pakistani and Afghan ministers had been due to meet at Torkham, but the Afghan side turned back.",
            "cancelled",
        ),
        (
            "A call between Rishi Sunak and Narendra Modi planned for Monday was moved to Friday, aides said.",
            "postponed",
        ),
        ("Emmanuel Macron was due to fly to Cairo on 2 July but has moved the trip to September.", "postponed"),
        ("Ursula von der Leyen had been expected in Bern, but the visit has been pushed into the spring.", "postponed"),
        ("The trip to Windhoek that Luiz Inácio Lula da Silva had pencilled in for July is off.", "cancelled"),
    ],
)
def test_what_was_planned_is_off_or_moved(text: str, status: str, read_text: ReadText) -> None:
    assert {r.status for r in read_text(text).reports} == {status}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rishi Sunak was due to meet Narendra Modi on Monday, but they met on Sunday in New Delhi.", "held"),
        ("Rishi Sunak and Narendra Modi will meet on Friday, but no longer than an hour.", "planned"),
    ],
)
def test_what_came_about_is_not_off(text: str, status: str, read_text: ReadText) -> None:
    assert status in {r.status for r in read_text(text).reports}
    assert not {"cancelled", "postponed"} & {r.status for r in read_text(text).reports}


def test_a_journey_to_see_somebody_is_what_was_scrapped(read_text: ReadText) -> None:
    reading = read_text("Benjamin Netanyahu's visit to London to see Mike Pompeo was scrapped.")
    assert {r.status for r in reading.reports} == {"cancelled"}


def test_the_day_on_which_a_tour_was_scrapped_is_not_one_of_the_tour(read_text: ReadText) -> None:
    reading = read_text("Joe Biden scrapped a tour of Australia on Monday.")
    assert [(r.status, r.start) for r in reading.reports] == [("cancelled", None)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Penny Wong has called off a planned visit to Fiji this week.", "2023-06-19/2023-06-25"),
        ("Penny Wong postponed a trip to Fiji next month.", "2023-07"),
        ("Penny Wong called off a trip to Fiji this week.", None),
    ],
)
def test_the_week_behind_a_visit_that_is_off_is_that_of_the_visit(
    read_text: ReadText, text: str, days: str | None
) -> None:
    assert [r.date for r in read_text(text).reports] == [days]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A visit by President Gorbachev to Denmark was announced for 1991 and never took place.", "cancelled"),
        ("A meeting between Merkel and Sarkozy was arranged for May 2009 but did not take place.", "cancelled"),
        ("A trip by President Sarkozy to Berlin had been under discussion but was abandoned.", "cancelled"),
        ("A trip by President Sarkozy to Berlin was discussed in May but was postponed.", "postponed"),
        ("Talks between Merkel and Sarkozy opened in Paris on Monday and were suspended on Tuesday.", "held"),
    ],
)
def test_a_plan_ends_with_what_the_next_verb_says(read_text: ReadText, text: str, status: str) -> None:
    assert [r.status for r in read_text(text, "2013-10-18").reports] == [status]


def test_what_is_called_off_is_no_telephone_call(read_text):
    text = "A summit that Biden was to have had in Amman with Abdullah, Sisi and Abbas was called off."
    assert {r.type for r in read_text(text, "2023-10-18").reports}.isdisjoint({"call"})
