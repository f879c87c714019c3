"""Days that belong to a thing, to what was said or to the clause above, and those that close a caption."""

import datetime as dt

import pytest

DAY = {"Sunday": 18, "Monday": 19, "Wednesday": 21, "Thursday": 22}


@pytest.mark.parametrize(
    "text",
    [
        "Estonia's Alar Karis rang Edgars Rinkevics of Latvia over Monday's flood.",
        "Estonia's Alar Karis phoned Edgars Rinkevics of Latvia to congratulate him on Monday's victory.",
        "Estonia and Latvia resumed talks on timber after the ferry deal of 19 June.",
        "Alar Karis said on Monday he was ready for talks with Russia.",
        "Estonia's Alar Karis spoke to Edgars Rinkevics of Latvia about the census, to be taken from 3 to 9 July.",
        "Estonia's Alar Karis and Edgars Rinkevics of Latvia are to talk about the supply of gas after 2030 and fish.",
    ],
)
def test_the_day_of_a_thing_dates_no_encounter(the_report, text):
    report = the_report(text)
    assert report.start is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Alar Karis met Edgars Rinkevics of Latvia at Monday's funeral of a poet.", 19),
        ("Alar Karis met Edgars Rinkevics of Latvia on the evening of Monday.", 19),
        ("On Wednesday Alar Karis takes the chair at a meeting with the leaders of the Nordic Council.", 21),
        (
            "Alar Karis had unveiled the plan on Monday, after an hour of talks with Edgars Rinkevics of Latvia.",
            19,
        ),
        (
            "Alar Karis and Edgars Rinkevics walk past an honour guard in Riga during talks on timber. June 18, 2023.",
            18,
        ),
    ],
)
def test_the_day_of_an_occasion_or_of_the_clause_above_does(the_report, text, number):
    report = the_report(text)
    assert (report.start, report.end) == (dt.date(2023, 6, number),) * 2


def test_what_is_told_behind_before_is_of_the_day_told_first(read_text):
    reading = read_text(
        "Alar Karis is due to see Edgars Rinkevics on Thursday before flying to Rome for a dinner with Gitanas Nauseda."
    )
    assert {r.start for r in reading.reports} == {dt.date(2023, 6, 22)}


def test_a_plan_put_off_keeps_its_own_month(read_text):
    reading = read_text("Chile and Peru were to hold talks in Arica in November 2022; Chile put them off.")
    assert [(r.start, r.end) for r in reading.reports] == [(dt.date(2022, 11, 1), dt.date(2022, 11, 30))]


def test_a_summit_keeps_its_month_in_a_clause_with_since(read_text):
    reading = read_text(
        "Ships may not land, since the leaders of Mercosur at their April summit in Montevideo agreed to bar them."
    )
    assert [r.start for r in reading.reports] == [dt.date(2023, 4, 1)]


def test_the_day_of_a_picture_is_that_of_what_goes_on_meanwhile(read_text):
    text = "Protesters hold banners in Athens, Greece, Nov. 15, 2016, during Barack Obama's visit to Greece."
    assert [r.start for r in read_text(text, published="2017-04-07").reports] == [dt.date(2016, 11, 15)]


def test_the_day_of_a_picture_may_be_all_that_is_left(read_text):
    reading = read_text("The French and Polish presidents meet in Paris, May 4, 2023")
    assert {r.start for r in reading.reports} <= {dt.date(2023, 5, 4)}
