"""States that are no more, by the adjectives that texts of their time have for them."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "published", "both"),
    [
        ("The Yugoslav president visited Moscow last October.", "2001-01-26", {"Serbia", "Russia"}),
        ("East German and West German officials met in Vienna.", "1985-05-02", {"East Germany", "Germany"}),
    ],
)
def test_an_official_of_a_former_state_is_of_its_successor(
    read_text: ReadText, text: str, published: str, both: set[str]
) -> None:
    assert sides(read_text(text, published)) == [both]
