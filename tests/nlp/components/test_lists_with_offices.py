"""Lists of people of whom some are named behind their office: "A, and the foreign minister, B"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_who_is_named_behind_an_office_is_of_the_list_of_those_met(read_text: ReadText) -> None:
    text = (
        "Sergey Lavrov met Olaf Scholz and the defence minister, Boris Pistorius, and the foreign minister, "
        "Annalena Baerbock."
    )
    everybody = {"Sergey Lavrov", "Olaf Scholz", "Boris Pistorius", "Annalena Baerbock"}
    assert sides(read_text(text), "meeting") == [everybody]


def test_who_is_named_behind_an_office_does_what_the_list_does(read_text: ReadText) -> None:
    text = "The president, Yoon Suk Yeol, and the foreign minister, Park Jin, received Antony Blinken in Seoul."
    assert sides(read_text(text), "meeting") == [{"Yoon Suk Yeol", "Park Jin", "Antony Blinken"}]


def test_counterparts_of_several_states_are_all_met(read_text: ReadText) -> None:
    text = (
        "Antony Blinken spoke with his counterparts Annalena Baerbock of Germany, Catherine Colonna of France and "
        "James Cleverly of Britain."
    )
    others = ("Annalena Baerbock", "Catherine Colonna", "James Cleverly")
    assert sides(read_text(text)) == [{"Antony Blinken", other} for other in others]


def test_who_does_something_else_is_not_of_the_list(read_text: ReadText) -> None:
    text = "Wang Yi met Annalena Baerbock in Berlin, and the defence minister, Boris Pistorius, flew to Mali."
    assert {"Annalena Baerbock", "Wang Yi"} in sides(read_text(text), "meeting")


def test_who_is_named_before_a_group_is_no_word_of_its_name(read_text: ReadText) -> None:
    text = "Afghan President Ashraf Ghani and Taliban representatives met in Doha on Monday."
    assert sides(read_text(text, "2021-06-17")) == [{"Ashraf Ghani", "Taliban"}]


def test_she_and_a_minister_met_them(read_text: ReadText) -> None:
    text = (
        "Liz Truss arrived in Sydney on Thursday. She and Defence Secretary Ben Wallace held consultations there with "
        "their Australian colleagues, Marise Payne and Peter Dutton."
    )
    everybody = {"Liz Truss", "Ben Wallace", "Marise Payne", "Peter Dutton"}
    assert sides(read_text(text, "2022-01-22"), "meeting") == [everybody]


def test_an_office_of_another_state_is_no_apposition(read_text: ReadText) -> None:
    text = "EU foreign policy chief Kaja Kallas, the German foreign minister and Abbas Araghchi met in Geneva."
    assert sides(read_text(text, "2025-03-12"), "meeting") == [{"Kaja Kallas", "Germany", "Abbas Araghchi"}]


def test_the_office_of_his_own_state_is_an_apposition(read_text: ReadText) -> None:
    text = "Andrzej Duda, the Polish president, and Volodymyr Zelenskyy met in Warsaw on Friday."
    assert sides(read_text(text, "2025-03-12"), "meeting") == [{"Andrzej Duda", "Volodymyr Zelenskyy"}]


def test_two_offices_of_two_states_are_of_two_people(read_text: ReadText) -> None:
    text = "The Egyptian intelligence chief and CIA director William Burns met in Doha on Sunday."
    assert sides(read_text(text, "2024-03-12"), "meeting") == [{"Egypt", "William Burns"}]


@pytest.mark.parametrize(
    ("text", "everybody"),
    [
        (
            "Leaders of Kenya and Uganda and Rwandan President Paul Kagame met in Kigali on Tuesday.",
            {"Kenya", "Uganda", "Paul Kagame"},
        ),
        (
            "Vladimir Putin met the presidents of Kenya and Uganda and Rwandan President Paul Kagame on Tuesday.",
            {"Vladimir Putin", "Kenya", "Uganda", "Paul Kagame"},
        ),
    ],
)
def test_who_is_named_behind_the_states_of_leaders_is_of_the_list(
    read_text: ReadText, text: str, everybody: set[str]
) -> None:
    assert sides(read_text(text, "2025-03-12"), "meeting") == [everybody]
