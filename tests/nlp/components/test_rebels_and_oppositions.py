"""Sides in a war or crisis that a text gives no name of their own."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("who", "both"),
    [
        ("The Chadian government and rebels", {"Chad", "Chadian rebels"}),
        ("The Gabonese government and opposition", {"Gabon", "Gabonese opposition"}),
        ("Mali's government and Tuareg rebel leaders", {"Mali", "Tuareg rebels"}),
        ("The Chadian government and rebel factions", {"Chad", "Chadian rebels"}),
    ],
)
def test_a_government_meets_those_who_fight_or_oppose_it(read_text: ReadText, who: str, both: set[str]) -> None:
    assert sides(read_text(f"{who} held talks in Doha on Monday.")) == [both]


def test_rebels_are_of_the_state_that_they_are_called_by(read_text: ReadText) -> None:
    assert sides(read_text("Chadian rebels met Turkish officials in Ankara on Monday.")) == [
        {"Chadian rebels", "Turkey"}
    ]


def test_the_rebels_and_the_government_are_those_of_before(read_text: ReadText) -> None:
    text = "The Chadian government and rebels signed a truce. The government and the rebels met in Doha on Monday."
    assert {"Chad", "Chadian rebels"} in sides(read_text(text))
    text = "The Chadian government and rebels signed a truce. The two sides met in Doha on Monday."
    assert {"Chad", "Chadian rebels"} in sides(read_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Gabonese government and opposition met in Libreville on Monday.",
        "The rebels met on Monday.",
        "Chadian rebels shelled Abeche on Monday, and the government sent troops.",
    ],
)
def test_an_opposition_at_home_and_rebels_alone_meet_nobody(read_text: ReadText, text: str) -> None:
    assert not read_text(text).reports


@pytest.mark.parametrize(
    ("text", "both"),
    [
        (
            "Yemen's president Rashad al-Alimi met Houthi leader Abdul-Malik al-Houthi in Muscat on Monday.",
            {"Rashad al-Alimi", "Abdul-Malik al-Houthi"},
        ),
        (
            "Colombian President Gustavo Petro met Rodrigo Londono of the FARC in Bogota on Monday.",
            {"Gustavo Petro", "Rodrigo Londoño"},
        ),
    ],
)
def test_who_is_named_by_an_armed_group_is_a_side_of_his_own(read_text: ReadText, text: str, both: set[str]) -> None:
    assert sides(read_text(text), "meeting") == [both]


def test_whoever_meets_at_home_about_an_armed_group_is_no_other_side(read_text: ReadText) -> None:
    text = "Colombian President Gustavo Petro met Interior Minister Luis Duarte in Bogota on Monday about the FARC."
    assert not sides(read_text(text), "meeting")


@pytest.mark.parametrize(
    ("text", "both"),
    [
        (
            "Congolese rebels of the M23 met the foreign minister of Congo in Kampala on Monday.",
            {"M23", "Democratic Republic of the Congo"},
        ),
        (
            "The Central African rebels of the FDPC put off a meeting with Bangui's envoys on Saturday.",
            {"FDPC", "Central African Republic"},
        ),
    ],
)
def test_rebels_go_by_the_name_that_they_give_themselves(read_text: ReadText, text: str, both: set[str]) -> None:
    assert sides(read_text(text)) == [both]


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Norwegian envoys met Haiti's opposition in Oslo on Monday.", {"Norway", "Haitian opposition"}),
        ("Colombia's Gustavo Petro met the rebels' Pablo Catatumbo on Monday.", {"Gustavo Petro", "Pablo Catatumbo"}),
    ],
)
def test_rebels_and_oppositions_are_known_by_whose_they_are(read_text: ReadText, text: str, both: set[str]) -> None:
    assert sides(read_text(text)) == [both]
