"""How long stays and talks were: counted from the day of leaving for one, back from coming home, by days in order."""

import datetime as dt

import pytest

Days = tuple[dt.date | None, dt.date | None]


def days(reading, kind: str) -> Days:
    """The days of the only report of a type."""
    found = [(r.start, r.end) for r in reading.reports if r.type == kind]
    assert len(found) == 1
    return found[0]


def june(first: int, last: int) -> Days:
    return dt.date(2023, 6, first), dt.date(2023, 6, last)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Finnish President Sauli Niinisto left Helsinki on Monday for a three-day visit to Latvia.", june(19, 21)),
        ("Finnish President Sauli Niinisto departed on Saturday on a four-day state visit to Latvia.", june(17, 20)),
        ("Finnish President Sauli Niinisto leaves on Friday for Riga on a three-day state visit.", june(23, 25)),
        ("Finnish President Sauli Niinisto left Riga on Monday after a three-day visit to Latvia.", june(17, 19)),
        ("Finnish President Sauli Niinisto flew home on Monday after a three-day visit to Latvia.", june(17, 19)),
        ("A week-long visit by Finnish President Sauli Niinisto to Latvia ended on Monday.", june(13, 19)),
        ("Finnish President Sauli Niinisto leaves on Friday for a week in Latvia.", june(23, 29)),
        ("Finnish President Sauli Niinisto began a week-long visit to Latvia on Saturday.", june(17, 23)),
    ],
)
def test_visits_are_counted_on_from_leaving_for_them_and_back_from_going_home(read_text, text, found):
    assert days(read_text(text), "visit") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Finland and Latvia held two days of talks in Riga, ending on Monday.", june(18, 19)),
        ("Envoys of Finland and Latvia met in Riga for a third day on Monday.", june(17, 19)),
        ("Talks between Finland and Latvia entered a third day in Riga on Monday.", june(17, 19)),
    ],
)
def test_talks_are_counted_back_from_their_last_day_and_by_their_days(read_text, text, found):
    assert days(read_text(text), "meeting") == found


def test_the_second_day_of_a_visit_is_neither_its_first_nor_its_last(read_text):
    reading = read_text(
        "On the second day of his three-day visit to Latvia on Sunday, Finnish President Sauli Niinisto held talks "
        "with Latvian President Edgars Rinkevics."
    )
    assert days(reading, "visit") == june(17, 19)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Finnish President Sauli Niinisto flew to Riga on Saturday. He returns to Helsinki on Thursday.",
            june(17, 22),
        ),
        ("Finnish President Sauli Niinisto flew to Riga on Saturday. He came home on Monday.", june(17, 19)),
        (
            "Finnish President Sauli Niinisto pays a visit to Latvia that begins on Friday and ends on Sunday.",
            june(23, 25),
        ),
        ("Finnish President Sauli Niinisto, who arrived in Riga on Monday, leaves on Thursday.", june(19, 22)),
        ("Finnish President Sauli Niinisto had come to Riga on Saturday. He leaves on Thursday.", june(17, 17)),
        ("Hungarian President Janos Ader arrived in Riga on Monday and concludes his trip on Thursday.", june(19, 22)),
        (
            "Finnish President Sauli Niinisto ends his visit to Riga on Friday. He had arrived on Monday.",
            june(19, 23),
        ),
        (
            "The Finnish president, who arrived in Riga on Monday, wraps up his visit to Latvia on Friday.",
            june(19, 23),
        ),
    ],
)
def test_a_stay_goes_on_to_the_day_on_which_the_guest_goes_away(read_text, text, found):
    assert days(read_text(text), "visit") == found


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("has ended a three-day visit to Latvia", june(18, 20)),
        ("wraps up a two-day visit to Latvia", june(19, 20)),
        ("will end a two-day visit to Latvia with a trip to Lithuania", (None, None)),
    ],
)
def test_a_stay_that_has_ended_was_until_today(read_text, told, found):
    reading = read_text(f"Finnish President Sauli Niinisto {told}. He called the relations excellent.")
    latvian = [r for r in reading.reports if r.type == "visit" and r.place and r.place.country == "LV"]
    assert [(r.start, r.end) for r in latvian] == [found]
