"""States that share their name or adjective, told apart by what else the text names."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("German minister Gustav Dobrind was in Brazzaville for talks with Congolese minister Pascal Mvoub.", "CG"),
        ("German minister Gustav Dobrind was in Kinshasa for talks with Congolese minister Pascal Mvoub.", "CD"),
        ("German minister Gustav Dobrind met Congolese minister Pascal Mvoub on Monday.", "CD"),
    ],
)
def test_a_congolese_is_of_the_congo_whose_capital_is_named(read_text: ReadText, text: str, country: str) -> None:
    met = [r for r in read_text(text).reports if r.type == "meeting"]
    assert [{p.name: p.country for p in r.participants}["Pascal Mvoub"] for r in met] == [country]
