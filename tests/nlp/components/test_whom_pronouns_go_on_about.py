"""A pronoun means whom its text goes on about: who travels, who does what the clause over it tells."""

import pytest


@pytest.mark.parametrize(
    ("text", "meant_by"),
    [
        ("William Ruto agreed. Antony Blinken's stop in Oslo raised hopes. He told Kagame so.", "Antony Blinken"),
        (
            "Juan Mora is a regular, and Sergey Lavrov intends to see both sides when he travels to Rome.",
            "Sergey Lavrov",
        ),
        ("Juan Mora met Petr Fiala here, a week after Sergey Lavrov left. Today he left too.", "Juan Mora"),
        (
            "Xi Jinping, China's vice-president and heir apparent, was received by Obama. He ate with Joe Biden.",
            "Xi Jinping",
        ),
    ],
)
def test_he_is_who_does(read, text, meant_by):
    doc = read(text)
    found = [m.actors[0].name for m in doc._.mentions if doc[m.start : m.end].text.lower() == "he"]
    assert found[-1] == meant_by


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Juan Mora was angry. He said that Sergey Lavrov had lied on his calls with the Turks.", "Sergey Lavrov"),
        ("Juan Mora told aides that Petr Fiala promised nothing in his talks with Sergey Lavrov.", "Petr Fiala"),
        ("Juan Mora asked that we drop the case of Petr Fiala over his talks with the Russians.", "Petr Fiala"),
        ("Juan Mora said that Petr Fiala would thank Sergey Lavrov on his visit to Rome.", "Juan Mora"),
    ],
)
def test_his_calls_are_of_who_does_what_is_told(read, text, whose):
    doc = read(text)
    found = [m.actors[0].name for m in doc._.mentions if doc[m.start : m.end].text.lower() == "his"]
    assert found == [whose]


def test_whose_house_it_is_is_not_gone_on_about(read, meant):
    doc = read("Juan Mora spoke. Sergey Lavrov's house burned down. He left for Rome.")
    assert meant(doc, "He") == ["Juan Mora"]


def test_he_in_capitals_is_a_style_beside_other_words(read):
    doc = read("HE US Ambassador Anna Berg met HE the Minister Juan Mora in Doha.")
    assert not [m for m in doc._.mentions if doc[m.start : m.end].text == "HE"]


def test_two_ministers_of_two_states_are_people_where_any_are_named(read, meant):
    doc = read(
        "Cuban Minister Luis Ariguanabo and Irish Minister Sean Kilgarvan spoke. Both countries agreed. "
        "Then the two ministers dined."
    )
    assert meant(doc, "the two ministers") == ["Luis Ariguanabo", "Sean Kilgarvan"]


def test_he_is_the_premier_whose_office_is_in_short(read):
    doc = read(
        "A delegation of the IMF led by Nathan Porter opened talks. The team will stay. PM Shehbaz Sharif will leave "
        "for Jeddah on March 19 on a four-day official visit during which he will meet Mohammed bin Salman.",
        "2025-03-11",
    )
    found = [m.actors[0].name for m in doc._.mentions if doc[m.start : m.end].text == "he"]
    assert found == ["Shehbaz Sharif"]
