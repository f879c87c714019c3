"""Talks for which a journey is made, though the words name nobody of those who wait there."""

import pytest

FOR_TALKS = [
    "US Secretary of State Antony Blinken will arrive in Islamabad on Friday for talks on Afghanistan.",
    "US Secretary of State Antony Blinken will fly to Islamabad on Friday for last-minute talks.",
    "US Secretary of State Antony Blinken was due to leave Rome on Friday for two days of talks in Islamabad.",
]


@pytest.mark.parametrize("text", FOR_TALKS)
def test_they_are_with_the_state_of_the_capital(read_text, text):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert meeting.status == "planned"
    assert {(p.name, p.role) for p in meeting.participants} == {("Antony Blinken", "guest"), ("Pakistan", "host")}


@pytest.mark.parametrize("city", ["Geneva", "Vienna"])
def test_talks_where_others_meet_are_with_others(read_text, city):
    text = f"US Secretary of State Antony Blinken will fly to {city} on Friday for talks on Afghanistan."
    assert {r.type for r in read_text(text).reports} == {"visit"}
