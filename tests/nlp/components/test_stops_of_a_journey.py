"""Journeys of several stops, and the days of each."""

import pytest

from graph.model import Reading
from tests.nlp.conftest import ReadText


def stops(reading: Reading) -> dict[str, tuple[str, str]]:
    found = {}
    for report in reading.reports:
        if report.type == "visit":
            (host,) = (p.name for p in report.participants if p.role == "host")
            found[host] = (str(report.start), str(report.end))
    return found


def test_what_a_tour_takes_in_are_its_stops(read_text: ReadText) -> None:
    reading = read_text("Annalena Baerbock is back from a trip that took in Kenya, Ethiopia and South Africa.")
    assert set(stops(reading)) == {"Kenya", "Ethiopia", "South Africa"}


def test_a_tour_includes_its_stops(read_text: ReadText) -> None:
    reading = read_text("Annalena Baerbock's tour, which will include stops in Samoa, Fiji and Australia, begins soon.")
    assert set(stops(reading)) == {"Samoa", "Fiji", "Australia"}


def test_each_stop_has_the_day_behind_it(read_text: ReadText) -> None:
    reading = read_text(
        "Annalena Baerbock will visit Samoa on Monday, Fiji on Wednesday and Australia from Friday to Sunday.",
        published="2024-05-03",
    )
    assert stops(reading) == {
        "Samoa": ("2024-05-06", "2024-05-06"),
        "Fiji": ("2024-05-08", "2024-05-08"),
        "Australia": ("2024-05-10", "2024-05-12"),
    }


def test_the_days_behind_the_last_stop_are_those_of_all(read_text: ReadText) -> None:
    reading = read_text("Annalena Baerbock visited Samoa and Fiji from 6 to 9 May 2024.", published="2024-06-03")
    assert set(stops(reading).values()) == {("2024-05-06", "2024-05-09")}


def test_each_stop_has_the_day_before_it(read_text: ReadText) -> None:
    reading = read_text("Nicolas Sarkozy goes on Thursday to Senegal and on Friday to Gabon.", published="2007-07-25")
    assert stops(reading) == {"Senegal": ("2007-07-26", "2007-07-26"), "Gabon": ("2007-07-27", "2007-07-27")}


def test_a_capital_that_is_parsed_as_of_the_day_before_it_has_its_own(read_text: ReadText) -> None:
    reading = read_text("Emmanuel Macron will visit Berlin on Friday and Rome on Saturday.", published="2023-06-20")
    assert stops(reading) == {"Germany": ("2023-06-23", "2023-06-23"), "Italy": ("2023-06-24", "2023-06-24")}


def test_the_following_day_is_counted_from_the_stop_before(read_text: ReadText) -> None:
    text = "Angela Merkel visited Ukraine on Thursday and Russia the following day."
    reading = read_text(text, published="2015-02-10")
    assert stops(reading) == {"Ukraine": ("2015-02-05", "2015-02-05"), "Russia": ("2015-02-06", "2015-02-06")}


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("On Friday Narendra Modi travels to Abu Dhabi, and to Manama the following day.", "2019-08-23", "2019-08-24"),
        ("On Friday, Narendra Modi flew to Abu Dhabi and to Manama the next day.", "2019-08-16", "2019-08-17"),
        ("Narendra Modi flew to Abu Dhabi on 25 July and to Manama two days later.", "2019-07-25", "2019-07-27"),
    ],
)
def test_a_day_counted_from_that_of_the_first_stop(text: str, first: str, second: str, read_text: ReadText) -> None:
    found = {r.place.city: r.date for r in read_text(text, published="2019-08-18").reports if r.place is not None}
    assert found == {"Abu Dhabi": first, "Manama": second}


def test_a_land_that_does_something_is_no_further_stop(read_text: ReadText) -> None:
    reading = read_text("Annalena Baerbock visited Samoa on Monday, and Fiji closed its airport.")
    assert set(stops(reading)) == {"Samoa"}


def test_where_somebody_did_not_go_is_no_stop(read_text: ReadText) -> None:
    reading = read_text("Annalena Baerbock visited Samoa in spring, Fiji in June and Tonga not at all.")
    assert set(stops(reading)) == {"Samoa", "Fiji"}


def test_a_journey_goes_on_to_a_second_goal_behind_what_the_first_is_for(read_text: ReadText) -> None:
    reading = read_text(
        "Annalena Baerbock will go to Samoa on Monday to open an embassy and to Fiji on Wednesday.",
        published="2024-05-03",
    )
    assert stops(reading) == {"Samoa": ("2024-05-06", "2024-05-06"), "Fiji": ("2024-05-08", "2024-05-08")}


def test_whom_one_sees_at_the_first_goal_is_seen_on_its_day(read_text: ReadText) -> None:
    reading = read_text(
        "Annalena Baerbock will go to Apia on Monday to see Fiame Naomi Mata'afa and to Suva on Wednesday.",
        published="2024-05-03",
    )
    assert {str(r.start) for r in reading.reports if r.type == "meeting"} == {"2024-05-06"}


def test_what_is_done_for_two_is_no_journey_to_the_second(read_text: ReadText) -> None:
    reading = read_text("Annalena Baerbock flew to Samoa on Monday to promise aid to Samoa and to Fiji.")
    assert set(stops(reading)) == {"Samoa"}


def test_stops_follow_others(read_text: ReadText) -> None:
    reading = read_text("Annalena Baerbock will visit Samoa next week, followed by Fiji and Australia.")
    assert set(stops(reading)) == {"Samoa", "Fiji", "Australia"}
