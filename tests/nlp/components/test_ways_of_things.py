"""Missiles on their way to a country carry nobody there."""

from tests.nlp.reported import sides


def test_things_on_their_way_are_nobodys_visit(read_text):
    text = "Donald Trump told Xi Jinping on Monday that ships were on their way to Syria."
    assert not sides(read_text(text), "visit")
