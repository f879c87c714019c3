"""Initials of bodies that are spoken as a word and written like one, as British papers do."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("President Joe Biden attended the Nato summit in Vilnius on Thursday.", {"Joe Biden", "NATO", "Lithuania"}),
        (
            "Ecowas leaders held a summit in Abuja on Sunday.",
            {"Economic Community of West African States", "Nigeria"},
        ),
        ("Opec ministers held an emergency conference in Algiers on Sunday.", {"OPEC", "Algeria"}),
        (
            "President Ilham Aliyev attended the ECO summit in Tashkent on Thursday.",
            {"Ilham Aliyev", "Economic Cooperation Organization", "Uzbekistan"},
        ),
    ],
)
def test_a_body_is_known_by_its_spoken_initials(read_text: ReadText, text: str, named: set[str]) -> None:
    assert sides(read_text(text), "gathering") == [named]


def test_a_name_that_looks_like_initials_is_no_body(read_text: ReadText) -> None:
    reading = read_text("Irena Novak met Estonian Prime Minister Kaja Kallas in Tallinn on Sunday.")
    assert all("International Renewable Energy Agency" not in named for named in sides(reading))


def test_what_is_signed_is_no_body(read_text: ReadText) -> None:
    (found,) = sides(read_text("Israeli and Bahraini leaders signed the Abraham Accords in Oslo on Tuesday."))
    assert found == {"Israel", "Bahrain"}
