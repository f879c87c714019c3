"""Crown princes by their given names: the one of the day who is called so, and no king of that name."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("prince", "name"),
    [
        ("Salman", "Salman bin Hamad bin Isa Al Khalifa"),
        ("Mohammed", "Mohammed bin Salman"),
        ("Hussein", "Hussein bin Abdullah"),
    ],
)
def test_a_crown_prince_goes_by_his_given_name(read_text: ReadText, prince: str, name: str) -> None:
    where = {"Salman": "Manama", "Mohammed": "Jeddah", "Hussein": "Amman"}[prince]
    reading = read_text(f"Antony Blinken met Crown Prince {prince} in {where} on Monday.", published="2024-05-14")
    assert sides(reading, "meeting") == [{"Antony Blinken", name}]
