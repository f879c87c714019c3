"""What is said in a call or in talks: that they were held, and by telephone."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    "text",
    [
        "In a call on Monday, Olaf Scholz and Vladimir Putin discussed the war.",
        "Olaf Scholz and Vladimir Putin discussed the war in a call that lasted two hours.",
        "Olaf Scholz told Vladimir Putin in a call on Monday that the war must end.",
    ],
)
def test_what_is_said_in_a_call_is_said_by_telephone(read_text: ReadText, text: str) -> None:
    assert told(read_text(text, "2024-03-12")) == {("call", "held", frozenset({"Olaf Scholz", "Vladimir Putin"}))}


@pytest.mark.parametrize("appeal", ["In a call to end the war", "In a call for peace"])
def test_who_calls_for_something_telephones_nobody(read_text: ReadText, appeal: str) -> None:
    reading = read_text(f"{appeal}, Olaf Scholz and Vladimir Putin urged restraint on Monday.", "2024-03-12")
    assert all(kind != "call" for kind, _, _ in told(reading))


@pytest.mark.parametrize(("stressed", "status"), [("stressed", "held"), ("will stress", "planned")])
def test_what_is_needed_is_not_the_talks_in_which_it_is_said(read_text: ReadText, stressed: str, status: str) -> None:
    reading = read_text(f"Antony Blinken {stressed} the need for aid in talks with Sameh Shoukry.", "2024-03-12")
    assert told(reading) == {("meeting", status, frozenset({"Antony Blinken", "Sameh Shoukry"}))}


def test_who_speaks_to_reporters_alongside_somebody_is_with_him(read_text: ReadText) -> None:
    text = "Antony Blinken spoke to reporters alongside Sameh Shoukry in Cairo on Monday."
    reading = read_text(text, "2024-03-12")
    assert told(reading) == {("meeting", "held", frozenset({"Antony Blinken", "Sameh Shoukry"}))}
