"""Excellencies in capitals, and the foreign offices of two states."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Hakan Fidan received HE Ilkka Salonen of Finland in Ankara on Monday.",
        "Hakan Fidan received the credentials of HE Ilkka Salonen as ambassador of Finland in Ankara on Monday.",
    ],
)
def test_who_is_called_so_is_a_person(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text), "meeting") == [{"Hakan Fidan", "Ilkka Salonen"}]


@pytest.mark.parametrize(
    ("office", "state"), [("Federal Foreign Office", "Germany"), ("Foreign Office", "United Kingdom")]
)
def test_each_foreign_office_is_of_its_state(read_text: ReadText, office: str, state: str) -> None:
    reading = read_text(f"Diplomats of the {office} met Hakan Fidan in Ankara on Monday.")
    assert sides(reading, "meeting") == [{state, "Hakan Fidan"}]
