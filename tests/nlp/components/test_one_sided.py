"""Encounters told with one person alone, whose other side is whom the sentence before is about."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

ARRIVED = "Finland's foreign minister, Elina Valtonen, landed in Ankara on Sunday."


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A meeting with Hakan Fidan is set for Monday.", "planned"),
        ("There will also be talks with Hakan Fidan on Monday.", "planned"),
        ("Her programme includes talks with Hakan Fidan on Monday.", "planned"),
        ("The dinner with Hakan Fidan was called off.", "cancelled"),
    ],
)
def test_whoever_the_sentence_before_is_about_meets_him(read_text: ReadText, text: str, status: str) -> None:
    found = told(read_text(f"{ARRIVED} {text}"))
    assert ("meeting", status, frozenset({"Elina Valtonen", "Hakan Fidan"})) in found


def test_people_of_the_same_side_are_passed_over(read_text: ReadText) -> None:
    text = f"{ARRIVED} Turkish officials showed her the old town. A meeting with Hakan Fidan is set for Monday."
    assert ("meeting", "planned", frozenset({"Elina Valtonen", "Hakan Fidan"})) in told(read_text(text))


@pytest.mark.parametrize(
    "text",
    [
        f"{ARRIVED} Talks with Hakan Fidan are never easy.",
        f"{ARRIVED} Farmers protested. Prices rose. A meeting with Hakan Fidan is set for Monday.",
        "Kremlin spokesman Dmitry Peskov spoke to reporters on Sunday. A meeting with Hakan Fidan is set for Monday.",
    ],
)
def test_else_nobody_is_added(read_text: ReadText, text: str) -> None:
    assert not [people for kind, _, people in told(read_text(text)) if kind == "meeting" and "Hakan Fidan" in people]


def test_a_sentence_that_names_another_needs_nobody(read_text: ReadText) -> None:
    text = f"{ARRIVED} A meeting with Hakan Fidan is set for Monday, aides to Antony Blinken said."
    assert not any("Elina Valtonen" in people for kind, _, people in told(read_text(text)) if kind == "meeting")
