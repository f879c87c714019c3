"""Whose talks or journey a pronoun tells of that stands before his name, or behind his journey."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

BEFORE = "Robert Golob met Zoran Milanović. "


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        (BEFORE + "Prior to his talks with Emmanuel Macron, Minister Goran Kovač saw the port.", "his", "Goran Kovač"),
        (BEFORE + "After his meeting with Petr Fiala, Edi Rama left for Tirana.", "his", "Edi Rama"),
        (BEFORE + "In her talks with Petr Fiala, envoy Anna Lindqvist praised the deal.", "her", "Anna Lindqvist"),
        (BEFORE + "Spokesman Jan Novak said the next trip of Edi Rama would take him to Oslo.", "him", "Edi Rama"),
        (BEFORE + "Spokesman Jan Novak said that Edi Rama's tour will bring him to Oslo.", "him", "Edi Rama"),
    ],
)
def test_the_pronoun_means_who_does_it(read, text, word, meant):
    doc = read(text)
    found = [m.actors[0].name for m in doc._.mentions if doc[m.start : m.end].text == word]
    assert found == [meant]


def test_she_is_nobody_whose_name_is_a_mans(read):
    doc = read("Sanna Marin spoke. After her talks with Petr Fiala, Robert Golob left.")
    found = [m.actors[0].name for m in doc._.mentions if doc[m.start : m.end].text == "her"]
    assert "Robert Golob" not in found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In Paris, where he met Emmanuel Macron, Keir Starmer said no.", {"Keir Starmer", "Emmanuel Macron"}),
        ("In Rome, where he met Antonio Tajani, the talks were on grain.", {"Andriy Yermak", "Antonio Tajani"}),
    ],
)
def test_he_who_is_somewhere_may_be_named_behind(text: str, names: set[str], read_text: ReadText) -> None:
    before = "Andriy Yermak spoke. "
    assert names in sides(read_text(before + text, published="2024-08-26"), "meeting")
