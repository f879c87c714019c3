"""Visits told by where somebody comes from or goes on to, and by "the island"."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides

ReadText = Callable[..., Reading]


def stops(reading: Reading) -> set[str]:
    """The host countries of the visits."""
    return {p.name for r in reading.reports if r.type == "visit" for p in r.participants if p.kind == "country"}


@pytest.mark.parametrize(
    ("text", "lands"),
    [
        ("ACCRA, June 20 - Ghana sold cocoa. Annalena Baerbock flew in from Dakar on Monday.", {"Ghana", "Senegal"}),
        ("Annalena Baerbock flew from Dakar to Accra on Monday.", {"Ghana", "Senegal"}),
        ("On her return from Dakar, Annalena Baerbock spoke of rice.", {"Senegal"}),
        ("Annalena Baerbock flew from Berlin to Accra on Monday.", {"Ghana"}),
    ],
)
def test_who_comes_from_abroad_was_there(read_text: ReadText, text: str, lands: set[str]) -> None:
    assert stops(read_text(text)) == lands


@pytest.mark.parametrize(
    ("text", "lands"),
    [
        ("Annalena Baerbock flew to Accra on Monday, where she is to see traders, and then Lomé.", {"Ghana", "Togo"}),
        (
            "Annalena Baerbock is to travel to Accra in July, her office said, and afterwards to Lomé.",
            {"Ghana", "Togo"},
        ),
        ("Annalena Baerbock met traders in Hamburg on Monday. Her next stop will be Accra.", {"Ghana"}),
        ("Annalena Baerbock visited Ghana on Monday. She continues to Togo on Wednesday.", {"Ghana", "Togo"}),
        ("Annalena Baerbock visited Ghana on Monday. She detours to Togo on Wednesday.", {"Ghana", "Togo"}),
    ],
)
def test_who_goes_on_goes_there_too(read_text: ReadText, text: str, lands: set[str]) -> None:
    assert stops(read_text(text)) == lands


def test_the_island_is_the_island_state_told_of(read_text: ReadText) -> None:
    reading = read_text("Malta sold its gas plant. French President Emmanuel Macron comes to the island in July.")
    assert sides(reading, "visit") == [{"Emmanuel Macron", "Malta"}]


def test_who_has_an_invitation_is_its_guest(read_text: ReadText) -> None:
    reading = read_text("Annalena Baerbock spoke in Hamburg on Monday. She has an invitation to Accra.")
    assert [r.status for r in reading.reports] == ["proposed"]
    assert sides(reading, "visit") == [{"Annalena Baerbock", "Ghana"}]


@pytest.mark.parametrize(
    "text",
    [
        "Annalena Baerbock flew in from Dakar, where she had dined with President Macky Sall on Monday.",
        "Annalena Baerbock arrived from Senegal, where she held talks with President Macky Sall on June 12 in Dakar.",
    ],
)
def test_where_somebody_comes_from_was_visited_once(read_text: ReadText, text: str) -> None:
    assert len(sides(read_text(text), "visit")) == 1


def test_a_visit_on_which_somebody_arrives_is_still_to_come_with_him(read_text: ReadText) -> None:
    reading = read_text("Indian Prime Minister Narendra Modi arrives in Nairobi on June 26 on a three-day visit.")
    assert [r.status for r in reading.reports if r.type == "visit"] == ["planned"]


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Prince Abdulaziz bin Salman of Saudi Arabia was pleased. Chris Wright visited the kingdom in May.", "SA"),
        ("Jordan's king was pleased. Emmanuel Macron visited the kingdom in May.", "JO"),
        ("Talks in Doha began in April. Paul Kagame flew to the Gulf emirate in May.", "QA"),
    ],
)
def test_the_kingdom_is_the_last_that_was_named(read_text: ReadText, text: str, land: str) -> None:
    visits = [r for r in read_text(text).reports if r.type == "visit"]
    assert [r.place.country for r in visits if r.place is not None] == [land]
