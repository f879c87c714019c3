"""The name of a country that is the family name of a person of the text."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Portugal's premier, Luís Montenegro, is in Rome. Montenegro met Giorgia Meloni on Monday.",
            "Luís Montenegro",
        ),
        ("The British envoy Peter Jordan was in Rome. Jordan met Giorgia Meloni on Monday.", "Peter Jordan"),
    ],
)
def test_the_bearer_is_meant_where_he_does_something(read_text: ReadText, text: str, name: str) -> None:
    assert ("meeting", "held", frozenset({name, "Giorgia Meloni"})) in told(read_text(text))


def test_the_country_is_meant_where_the_text_speaks_of_it(read_text: ReadText) -> None:
    text = "The envoy Peter Jordan is in Amman, the capital of Jordan. Jordan held talks with Israel on Monday."
    assert ("meeting", "held", frozenset({"Jordan", "Israel"})) in told(read_text(text))
