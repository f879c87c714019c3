"""Communities that share a noun: "Greek and Turkish Cypriot leaders"."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_greek_cypriots_are_no_greeks(read_text: ReadText) -> None:
    text = "Greek and Turkish Cypriot leaders dined together in the U.N. buffer zone on Monday evening."
    assert sides(read_text(text, published="2013-11-11")) == [{"Cyprus", "Northern Cyprus"}]


def test_greeks_beside_turks_are(read_text: ReadText) -> None:
    text = "The Greek and Turkish foreign ministers are to meet on Wednesday."
    assert sides(read_text(text, published="2013-11-11")) == [{"Greece", "Turkey"}]
