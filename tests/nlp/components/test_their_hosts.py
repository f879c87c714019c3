"""Those who are called "his host" receive him at home, and nobody telephones with his host."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    "text",
    [
        "Guido Westerwelle had two long sessions with his host, Mourad Medelci, on Monday.",
        "Guido Westerwelle and his Algerian host, Mourad Medelci, agreed on Monday to open offices.",
        "Guido Westerwelle talked for an hour with his Algerian host, Mourad Medelci.",
    ],
)
def test_his_host_is_the_host(read_text: ReadText, text: str) -> None:
    (found,) = read_text(text, published="2012-01-17").reports
    assert found.type == "meeting"
    assert {p.name: p.role for p in found.participants} == {"Guido Westerwelle": "guest", "Mourad Medelci": "host"}
    assert found.place is not None
    assert found.place.country == "DZ"
