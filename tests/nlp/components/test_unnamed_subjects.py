"""Pronouns after a sentence on an official whom the text does not name."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "A Bolivian envoy landed in Lima on Friday. He met Ana Cecilia Gervasi on Monday.",
            {"Bolivia", "Ana Cecilia Gervasi"},
        ),
        (
            "A Jordanian vice minister criticised Volker Türk on Monday. On Tuesday she met Badr Albusaidi in Muscat.",
            {"Jordan", "Badr Albusaidi"},
        ),
        ("A Cuban official said Antony Blinken was tired. He met Qin Gang on Monday.", {"Antony Blinken", "Qin Gang"}),
        ("A Russian spokeswoman criticised Antony Blinken. He met Qin Gang on Monday.", {"Antony Blinken", "Qin Gang"}),
    ],
)
def test_who_acts_in_the_sentence_before_goes_on(read_text: ReadText, text: str, sides: set[str]) -> None:
    met = [{p.name for p in r.participants} for r in read_text(text).reports if r.type == "meeting"]
    assert met == [sides]
