"""Pronouns of a visit: whoever is at home where it goes is no guest there."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        ("Olaf Scholz met Petr Fiala in Prague on Monday. He will visit Berlin in July.", "Petr Fiala", "Germany"),
        ("Pedro Sánchez received Gustavo Petro. He last visited Madrid in May.", "Gustavo Petro", "Spain"),
        (
            "Mette Frederiksen met Sanna Marin in Aarhus. She will travel to Denmark again in July.",
            "Sanna Marin",
            "Denmark",
        ),
    ],
)
def test_the_guest_is_of_another_country(read_text: ReadText, text: str, guest: str, host: str) -> None:
    visits = [{p.name for p in r.participants} for r in read_text(text).reports if r.type == "visit"]
    assert {guest, host} in visits


def test_who_flies_back_home_may_be_at_home_there(read_text: ReadText) -> None:
    text = "Petr Fiala met Olaf Scholz in Berlin. He flew back to Prague on Tuesday."
    visits = [{p.name for p in r.participants} for r in read_text(text).reports if r.type == "visit"]
    assert not any("Olaf Scholz" in names for names in visits)
