"""Two who were in one room, or at one table, have met."""

import pytest

from tests.nlp.reported import sides, statuses


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Greek and Turkish ministers were in the same room in New York on Monday.", {"Greece", "Turkey"}),
        (
            "Two days after the Indian and Pakistani premiers had been in the same room in Colombo, shelling resumed.",
            {"India", "Pakistan"},
        ),
        (
            "In New York on Monday, Israel's Gilad Ramot and Qatar's Fahad al-Marri stood under one roof.",
            {"Gilad Ramot", "Fahad al-Marri"},
        ),
    ],
)
def test_who_is_in_one_room_has_met(read_text, text, both):
    assert sides(read_text(text), "meeting") == [both]


def test_who_refuses_to_be_in_one_room_refuses_to_meet(read_text):
    reading = read_text("Ethiopian and Eritrean ministers refused to be in the same room in Djibouti on Monday.")
    assert statuses(reading, "meeting") == {"refused"}
