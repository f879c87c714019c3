"""Somebody who holds two offices, and sheikhs with an office of their own."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

BEFORE = "The Amir spoke with the Prime Minister of Iraq, Mohammed Shia Al Sudani, on Sunday. "


@pytest.mark.parametrize(
    "office",
    [
        "Prime Minister and Minister of Foreign Affairs Sheikh",
        "Prime Minister and Minister of Foreign Affairs",
        "Minister of Foreign Affairs Sheikh",
    ],
)
def test_both_are_his(read_text: ReadText, office: str) -> None:
    reading = read_text(f"{BEFORE}{office} Mohammed bin Abdulrahman Al Thani met Hakan Fidan in Doha on Monday.")
    assert sides(reading, "meeting") == [{"Mohammed bin Abdulrahman Al Thani", "Hakan Fidan"}]
