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
    ],
)
def test_he_is_who_does(read, text, meant_by):
    doc = read(text)
    found = [m.actors[0].name for m in doc._.mentions if doc[m.start : m.end].text.lower() == "he"]
    assert found[-1] == meant_by


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
