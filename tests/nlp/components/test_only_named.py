"""People whom a clause only names: who is missed, worried about or installed, and nobody met."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "The forum in Cape Town opened on Monday without Emmanuel Macron and without Olaf Scholz.",
        "On Friday Gustavo Petro attends in Mexico City the inauguration of Claudia Sheinbaum.",
        "Rishi Sunak in London voiced his concern for Alexei Navalny and Vladimir Kara-Murza on Monday.",
        "Germany's Olaf Scholz follows Rishi Sunak in the chair in 2024.",
    ],
)
def test_who_is_only_named_meets_nobody(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text), "meeting") == []


@pytest.mark.parametrize(
    "text",
    [
        "Guests attend a watch breakfast at the home of U.S. Ambassador Robert Godec in Nairobi, Kenya, on Monday.",
        "Supporters gathered for lunch at the residence of French Ambassador Jean Morel in Accra, Ghana, on Monday.",
    ],
)
def test_the_land_where_an_envoy_lives_is_not_his_guest(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text)) == []


def test_who_dines_at_the_home_of_an_envoy_meets_him(read_text: ReadText) -> None:
    reading = read_text(
        "Kenya's minister Amina Mohamed dined at the residence of U.S. Ambassador Robert Godec in Nairobi."
    )
    assert {"Amina Mohamed", "Robert Godec"} in sides(reading, "meeting")


def test_a_body_goes_with_the_official_of_whom_it_is_said(read_text: ReadText) -> None:
    reading = read_text(
        "A frank half hour between Emmanuel Macron and NATO's Jens Stoltenberg cleared the air on Monday."
    )
    assert all("NATO" not in named for named in sides(reading))


def test_who_is_named_behind_a_semicolon_does_something_else(read_text: ReadText) -> None:
    reading = read_text(
        "Olaf Scholz and Emmanuel Macron had an hour together on Sunday; Rishi Sunak heard of it from the papers."
    )
    assert all("Rishi Sunak" not in named for named in sides(reading))


@pytest.mark.parametrize(
    "text",
    [
        "A worker cleans a statue of Russia's last Czar, Nicholas II, in downtown Belgrade, Serbia, on Monday.",
        "Women pass a portrait of Venezuela's late leader, Hugo Chavez, in Havana, Cuba, on Monday.",
    ],
)
def test_whose_likeness_stands_there_is_no_guest(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Jim Jones, founder of a sect, visited Guyana on Monday.",
        "The singer Jim Jones visited Guyana on Monday.",
        "Maria Gomez, founder of the charity Open Hands, visited Peru on Monday.",
    ],
)
def test_a_private_person_is_no_official_of_his_name(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text)) == []


@pytest.mark.parametrize(
    "text",
    ["Former national security adviser Jim Jones visited Guyana on Monday.", "General Jim Jones visited Guyana."],
)
def test_an_official_may_be_called_by_a_short_name(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text), "visit") == [{"James Jones", "Guyana"}]
