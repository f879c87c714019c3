"""A charge d'affaires and a junta speak for their states, however they are spelt."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("spelt", ["charge d'affaires", "chargé d’affaires", "Chargé d'Affaires"])
def test_a_charge_speaks_for_a_state(read_text: ReadText, spelt: str) -> None:
    reading = read_text(f"Olaf Scholz received the {spelt} of Chile on Monday.")
    assert {"Olaf Scholz", "Chile"} in sides(reading, "meeting")


def test_to_take_charge_is_no_office(read_text: ReadText) -> None:
    assert not sides(read_text("Olaf Scholz took charge of affairs on Monday."))


def test_a_junta_is_the_government(read_text: ReadText) -> None:
    reading = read_text("Olaf Scholz held talks with Chile's junta on Monday.")
    assert {"Olaf Scholz", "Chile"} in sides(reading, "meeting")
