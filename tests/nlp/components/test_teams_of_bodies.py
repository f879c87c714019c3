"""Teams that bodies send somewhere: "ECOWAS will field a mission to Bissau"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("ECOWAS will send a mission to Bissau next week.", "planned"),
        ("ECOWAS fielded a fact-finding mission to Bissau in July.", "held"),
        ("ECOWAS dispatched a delegation to Bissau on Monday.", "held"),
    ],
)
def test_the_team_of_a_body_travels(read_text: ReadText, text: str, status: str) -> None:
    sides = frozenset({"Economic Community of West African States", "Guinea-Bissau"})
    assert told(read_text(text)) == {("visit", status, sides)}


@pytest.mark.parametrize("sent", ["a military mission", "a medical team", "troops"])
def test_who_does_not_go_to_talk_is_no_guest(read_text: ReadText, sent: str) -> None:
    assert told(read_text(f"The African Union sent {sent} to Bissau in July.")) == set()
