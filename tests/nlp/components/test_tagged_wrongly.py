"""Names of towns and of people that a small tagger takes for something else."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_an_office_of_two_words_is_no_part_of_a_name(read_text: ReadText) -> None:
    text = "Israeli minister Ariel Sharon met Crown Prince Hassan of Jordan at a palace."
    assert sides(read_text(text, "1997-10-03")) == [{"Ariel Sharon", "Hassan bin Talal"}]


def test_who_is_only_gone_to_and_a_town_of_the_tables_is_a_town(read_text: ReadText) -> None:
    text = "Pieter Feith, the Dutch diplomat who heads the mission, is to travel to Banda Aceh on Wednesday."
    assert sides(read_text(text, "2005-08-15"), "visit") == [{"Pieter Feith", "Indonesia"}]


@pytest.mark.parametrize(
    ("text", "both"),
    [
        (
            "Taiwanese Finance Minister Wellington Wu met Albanian Transport Minister Edi Veliaj in Tirana on Tuesday.",
            {"Wellington Wu", "Edi Veliaj"},
        ),
        ("The interior minister of Thailand, Arsa Bunnag, will visit Mexico next week.", {"Arsa Bunnag", "Mexico"}),
        ("The British minister, Michael Jordan, flew to Jordan.", {"Michael Jordan", "Jordan"}),
    ],
)
def test_a_town_or_body_may_be_part_of_a_persons_name(read_text: ReadText, text: str, both: set[str]) -> None:
    assert sides(read_text(text, "2012-05-09")) == [both]


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Somalia's Abdiweli Mohamed flew to San José on Monday.", {"Abdiweli Mohamed", "Costa Rica"}),
        (
            "Algeria's envoy Aymen Bendjama and Morocco's Mohand Laftit are holding talks in Geneva.",
            {"Aymen Bendjama", "Mohand Laftit"},
        ),
    ],
)
def test_a_countrys_own_who_travels_or_talks_is_a_person(read_text: ReadText, text: str, both: set[str]) -> None:
    assert sides(read_text(text, "2012-05-09")) == [both]
