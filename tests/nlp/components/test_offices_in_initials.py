"""Offices of a union in initials before the name."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(("who", "name"), [("EUSR Lajčák", "Miroslav Lajčák"), ("HRVP Borrell", "Josep Borrell")])
def test_who_has_one_travels(read_text: ReadText, who: str, name: str) -> None:
    assert sides(read_text(f"{who} will travel to Pristina on Friday."), "visit") == [{name, "Kosovo"}]
