"""Lists of states that a verb follows, of which parsers take but one for who does it."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "Peru, Chile, Bolivia, Ecuador and Brazil held talks in Lima on Sunday.",
            {"Peru", "Chile", "Bolivia", "Ecuador", "Brazil"},
        ),
        (
            "The United States, Russia, China, Britain and Germany will meet with Iran in Geneva on Sunday.",
            {"United States", "Russia", "China", "United Kingdom", "Germany", "Iran"},
        ),
        ("In Chile, Peru, Bolivia and Brazil held talks on Sunday.", {"Peru", "Bolivia", "Brazil"}),
    ],
)
def test_all_states_of_a_list_take_part(read_text: ReadText, text: str, states: set[str]) -> None:
    assert sides(read_text(text)) == [states]
