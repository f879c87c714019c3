"""Which of several towns of one name is meant."""

import pytest


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Jane Oakley of Britain and Aoife Brannigan of Ireland, both ministers, met in Durham.", "Durham", "GB"),
        ("Marco Rubio met Sergei Lavrov in Geneva on Monday.", "Geneva", "CH"),
        ("Anil Ramdoyal of Mauritius met Brigitte Hoareau of Seychelles in Victoria on Monday.", "Victoria", "SC"),
    ],
    ids=["that of the old country", "the far larger one", "the capital before the state"],
)
def test_the_town_of_the_country_that_the_text_names(the_report, text, city, country):
    place = the_report(text, "2025-05-07").place
    assert (place.city, place.country) == (city, country)
