"""Days on which somebody was invited or an invitation was accepted, which are not those of the visit."""

import pytest

OFFERED = [
    "On Monday Sheikh Hasina invited Anthony Albanese to visit Bangladesh.",
    "Sheikh Hasina invited Anthony Albanese on Monday to visit Bangladesh.",
    "Anthony Albanese was invited on Monday to visit Bangladesh by Sheikh Hasina.",
    "On Monday Xi Jinping accepted an invitation to visit Hungary.",
    "On Monday Narendra Modi held talks with Sheikh Hasina in New Delhi and accepted an invitation to visit Dhaka.",
    "On Monday Sheikh Hasina received Penny Wong in Dhaka and invited Anthony Albanese to visit Bangladesh.",
]


@pytest.mark.parametrize("text", OFFERED)
def test_the_day_of_an_offer_is_not_that_of_the_visit(read_text, text):
    reports = read_text(text, published="2024-05-14").reports
    assert {r.date for r in reports if r.type == "visit"} == {None}


def test_the_day_behind_where_to_is(read_text):
    (report,) = read_text("Sheikh Hasina invited Penny Wong to Dhaka on Monday.", published="2024-05-14").reports
    assert report.date == "2024-05-20"


ASKED = [
    "Viktor Orban invited Alar Karis to visit Budapest when they met on Monday.",
    "Viktor Orban accepted an invitation to visit Estonia when he received Foreign Minister Margus Tsahkna on Monday.",
]


@pytest.mark.parametrize("text", ASKED)
def test_when_it_was_offered_is_not_when_it_is_to_be(read_text, text):
    reports = read_text(text, published="2024-05-14").reports
    assert {(r.type, r.date) for r in reports} == {("visit", None), ("meeting", "2024-05-13")}
