"""With whom somebody speaks who speaks with "each of them" or "both men", and "the heads of delegation"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_each_of_two_is_spoken_to_alone(read_text: ReadText) -> None:
    reading = read_text(
        "Gustavo Petro and Daniel Noboa quarrelled. Luiz Inacio Lula da Silva spoke by phone with each of them."
    )
    assert sides(reading, "call") == [
        {"Luiz Inácio Lula da Silva", "Gustavo Petro"},
        {"Luiz Inácio Lula da Silva", "Daniel Noboa"},
    ]


def test_two_who_each_met_a_third_did_not_meet(read_text: ReadText) -> None:
    reading = read_text("Mark Rutte and Pedro Sanchez each met Xi Jinping in Beijing on Monday.")
    assert sides(reading, "meeting") == [{"Xi Jinping", "Mark Rutte"}, {"Xi Jinping", "Pedro Sánchez"}]


def test_each_of_three_met_a_fourth_beside_a_conference(read_text: ReadText) -> None:
    reading = read_text(
        "Mark Rutte, Pedro Sanchez and Olaf Scholz each met Volodymyr Zelensky on the margins of a conference in Bonn."
    )
    assert sides(reading, "meeting") == [
        {"Volodymyr Zelenskyy", "Mark Rutte"},
        {"Volodymyr Zelenskyy", "Pedro Sánchez"},
        {"Volodymyr Zelenskyy", "Olaf Scholz"},
    ]


def test_both_men_are_the_pair_and_not_who_spoke_between(read_text: ReadText) -> None:
    reading = read_text(
        "Josep Borrell welcomed Armenia's Ararat Mirzoyan and Azerbaijan's Jeyhun Bayramov in Brussels on Sunday. "
        "He spoke of progress.\n\nAntony Blinken, who met both men on Monday, agreed."
    )
    assert sides(reading, "meeting")[1:] == [
        {"Antony Blinken", "Ararat Mirzoyan"},
        {"Antony Blinken", "Jeyhun Bayramov"},
    ]


def test_heads_of_delegation_are_the_two_named(read_text: ReadText) -> None:
    reading = read_text(
        "Abbas Araghchi and Steve Witkoff sat in separate rooms in Muscat on Saturday. "
        "Badr Albusaidi received the heads of delegation in the evening."
    )
    assert any({"Badr Albusaidi", "Abbas Araghchi", "Steve Witkoff"} <= people for people in sides(reading, "meeting"))


@pytest.mark.parametrize(
    "words",
    ["will call on", "called on", "paid courtesy calls on"],
)
def test_officials_of_one_country_are_called_on_one_by_one(read_text: ReadText, words: str) -> None:
    reading = read_text(f"Penny Wong {words} President Maia Sandu and Foreign Minister Mihai Popșoi in Chișinău.")
    assert sides(reading, "meeting") == [{"Penny Wong", "Maia Sandu"}, {"Penny Wong", "Mihai Popșoi"}]


def test_two_who_call_on_several_go_together(read_text: ReadText) -> None:
    reading = read_text("Radosław Sikorski and Margus Tsahkna called on Maia Sandu and Mihai Popșoi in Chișinău.")
    both = {"Radosław Sikorski", "Margus Tsahkna"}
    assert sides(reading, "meeting") == [both | {"Maia Sandu"}, both | {"Mihai Popșoi"}]


@pytest.mark.parametrize(
    "words",
    [
        "Muhammad Yunus has 47 programmes at Davos, including meetings with",
        "Muhammad Yunus arrived with a full calendar that includes bilaterals with",
    ],
)
def test_those_with_whom_somebody_has_meetings_are_met_by_him(read_text: ReadText, words: str) -> None:
    reading = read_text(f"{words} Germany's Olaf Scholz and Thailand's Paetongtarn Shinawatra.")
    others = ("Olaf Scholz", "Paetongtarn Shinawatra")
    assert sides(reading, "meeting") == [{"Muhammad Yunus", other} for other in others]


def test_who_does_one_thing_and_then_sees_several_sees_each_of_them(read_text: ReadText) -> None:
    reading = read_text(
        "PARIS - Emmanuel Macron opened the congress, then saw Olaf Scholz, Giorgia Meloni and Mark Rutte, "
        "one after the other."
    )
    others = ("Olaf Scholz", "Giorgia Meloni", "Mark Rutte")
    assert sides(reading, "meeting") == [{"Emmanuel Macron", other} for other in others]


def test_who_is_received_after_another_deed_did_not_do_it(read_text: ReadText) -> None:
    reading = read_text(
        "NEW YORK - Donald Trump addressed the General Assembly for 56 minutes, then saw Secretary-General Antonio "
        "Guterres, Ukraine's Volodymyr Zelenskyy and France's Emmanuel Macron, one after the other."
    )
    others = ("António Guterres", "Volodymyr Zelenskyy", "Emmanuel Macron")
    assert sides(reading, "meeting") == [{"Donald Trump", other} for other in others]
