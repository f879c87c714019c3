"""Who meets one official of a state and is received by another, whom no name says."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names


@pytest.mark.parametrize(
    ("text", "first", "state"),
    [
        (
            "Egyptian minister Sameh Shoukry will meet Mevlut Cavusoglu in Ankara on Monday and be received by the "
            "president.",
            "Mevlüt Çavuşoğlu",
            "Turkey",
        ),
        (
            "Egyptian minister Sameh Shoukry met Foreign Minister Ine Eriksen Soreide in Oslo on Monday and was "
            "received by the prime minister.",
            "Ine Eriksen Søreide",
            "Norway",
        ),
    ],
)
def test_two_officials_are_two_encounters(read_text: ReadText, text: str, first: str, state: str) -> None:
    met = [names(r) for r in read_text(text, published="2019-10-24").reports if r.type == "meeting"]
    assert met == [{"Sameh Shoukry", first}, {"Sameh Shoukry", state}]


@pytest.mark.parametrize(
    "text",
    [
        "Egyptian minister Sameh Shoukry leaves on Monday for Dushanbe, where he will be received by the president.",
        "Egyptian minister Sameh Shoukry is awaited in the Tajik capital on 5 November, and will on that occasion be "
        "received by the Head of State.",
    ],
)
def test_the_state_is_that_of_the_capital(read_text: ReadText, text: str) -> None:
    met = [names(r) for r in read_text(text, published="2019-10-24").reports if r.type == "meeting"]
    assert met == [{"Sameh Shoukry", "Tajikistan"}]


def test_the_same_minister_is_one(read_text: ReadText) -> None:
    met = [
        names(r)
        for r in read_text(
            "Egyptian minister Sameh Shoukry flew to Oslo, where he met Foreign Minister Ine Eriksen Soreide and dined "
            "with the minister."
        ).reports
        if r.type == "meeting"
    ]
    assert met == [{"Sameh Shoukry", "Ine Eriksen Søreide"}]
