"""Visits "to the country", which is where the text is set."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

VISITS = ["as part of his visit to the country", "within the framework of his official visit to the country"]


@pytest.mark.parametrize("visit", VISITS)
def test_the_country_is_that_of_the_dateline(read_text: ReadText, visit: str) -> None:
    reading = read_text(
        "NAIROBI, July 2 - Egyptian Foreign Minister Badr Abdelatty met with President William Ruto in Nairobi on "
        "Monday "
        f"{visit}.",
        published="2024-07-03",
    )
    assert {"Badr Abdelatty", "Kenya"} in [names - {"William Ruto"} for names in sides(reading, "visit")]


@pytest.mark.parametrize(
    "coming",
    ["arrived in our country the day before with a state visit", "is staying in our republic on a working visit"],
)
def test_our_country_is_that_where_an_agency_files_from(read_text: ReadText, coming: str) -> None:
    reading = read_text(f"TASHKENT (UzA) - Georgian Prime Minister Irakli Kobakhidze {coming}.")
    assert sides(reading, "visit") == [{"Irakli Kobakhidze", "Uzbekistan"}]


def test_our_country_in_a_quotation_is_not_that_of_the_dateline(read_text: ReadText) -> None:
    reading = read_text('PARIS - William Ruto told reporters: "President Macron arrived in our country in March."')
    assert not any("France" in named for named in sides(reading, "visit"))
