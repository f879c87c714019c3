"""Towns whose region is named behind them, houses that are called like towns, and "the capital" of those who meet."""

import pytest

HELD = "Leo Varadkar met Rishi Sunak"


def city_and_country(report) -> tuple[str | None, str | None]:
    return (report.place.city, report.place.country) if report.place is not None else (None, None)


@pytest.mark.parametrize(
    ("words", "city", "country"),
    [
        ("in Belfast, Northern Ireland, on Monday", "Belfast", "GB"),
        ("at Hillsborough in Northern Ireland on Monday", "Hillsborough", "GB"),
        ("at the Imperial in Vienna on Monday", "Vienna", "AT"),
        ("in Geneva in May", "Geneva", "CH"),
        ("in Berlin in the Normandy format", "Berlin", "DE"),
        ("at Leiden in the Netherlands", "Leiden", "NL"),
        ("in Gaziantep, southern Turkey", "Gaziantep", "TR"),
        ("at The Hague on Monday", "The Hague", "NL"),
    ],
)
def test_the_region_behind_a_town_says_which_it_is(the_report, words, city, country):
    assert city_and_country(the_report(f"{HELD} {words}.")) == (city, country)


def test_a_name_that_a_tagger_cuts_behind_in_is_that_of_the_town(the_report):
    assert city_and_country(the_report("Donald Trump met Theresa May at Windsor in England.")) == ("Windsor", "GB")


def test_a_house_with_an_article_is_no_town_of_its_name(the_report):
    assert city_and_country(the_report(f"{HELD} at the Shangri-La on Saturday."))[0] is None


def test_the_capital_is_one_of_those_who_meet(read_text):
    reading = read_text(
        "The ferry to Tallinn was late, and so was the one to Stockholm. Finnish President Sauli Niinisto met "
        "Estonian President Alar Karis in the capital on Monday."
    )
    assert [city_and_country(r) for r in reading.reports if r.type == "meeting"] == [("Tallinn", "EE")]


@pytest.mark.parametrize(
    ("words", "city", "country"),
    [
        ("in Tuscany", None, "IT"),
        ("in Goa", "Goa", "IN"),
        ("in Cornwall", "Cornwall", "GB"),
        ("in Cornwall, Ontario", "Cornwall", "CA"),
        ("in Rio", "Rio", "BR"),
        ("in Windsor", "Windsor", "GB"),
    ],
)
def test_a_region_or_a_place_of_summits_is_meant_before_a_small_town_of_its_name(the_report, words, city, country):
    assert city_and_country(the_report(f"Emmanuel Macron met Angela Merkel {words} on Monday.")) == (city, country)


def test_a_land_of_somebody_named_behind_a_town_is_not_that_of_the_town(read_text):
    reading = read_text("In Karuizawa, US Secretary of State Antony Blinken met Yoshimasa Hayashi on Monday.")
    assert [city_and_country(r) for r in reading.reports if r.type == "meeting"] == [("Karuizawa", "JP")]
