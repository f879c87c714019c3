"""Who goes between two sides, where the text names but one of them."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Chadian rebels held talks brokered by Qatar in Doha on Monday.", {"Chadian rebels", "Qatar"}),
        ("Oman mediated talks with the Houthis in Muscat on Monday.", {"Houthis", "Oman"}),
        (
            "Kenya brokered talks between President Salva Kiir and Vice President Riek Machar in Nairobi on Monday.",
            {"Salva Kiir", "Riek Machar", "Kenya"},
        ),
    ],
)
def test_the_side_that_is_named_met_who_goes_between(read_text: ReadText, text: str, both: set[str]) -> None:
    assert sides(read_text(text), "meeting") == [both]


def test_nobody_mediates_without_a_side(read_text: ReadText) -> None:
    assert not read_text("Qatar offered to mediate on Monday.").reports
