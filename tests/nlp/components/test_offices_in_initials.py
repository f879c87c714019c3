"""Offices of a union in initials before the name."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(("who", "name"), [("EUSR Lajčák", "Miroslav Lajčák"), ("HRVP Borrell", "Josep Borrell")])
def test_who_has_one_travels(read_text: ReadText, who: str, name: str) -> None:
    assert sides(read_text(f"{who} will travel to Pristina on Friday."), "visit") == [{name, "Kosovo"}]


def test_he_is_who_has_one(read_text: ReadText) -> None:
    text = "POTUS landed in Delhi. There is no word on Premier Li Qiang. On Friday he flies to Hanoi."
    assert {"United States", "Vietnam"} in sides(read_text(text), "visit")
