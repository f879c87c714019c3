"""The finite verb behind "announced for Monday" and the like says what became of a plan."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

PAIR = frozenset({"Olaf Scholz", "Emmanuel Macron"})


STATUSES = [
    (
        "The call between Olaf Scholz and Emmanuel Macron announced for this evening will not take place.",
        "call",
        "cancelled",
    ),
    ("The meeting of Olaf Scholz and Emmanuel Macron announced for Thursday has been put off.", "meeting", "postponed"),
    ("The meeting between Olaf Scholz and Emmanuel Macron is not going to happen.", "meeting", "cancelled"),
]


@pytest.mark.parametrize(("text", "kind", "status"), STATUSES)
def test_the_finite_verb_says_what_became_of_a_plan(read_text: ReadText, text: str, kind: str, status: str) -> None:
    assert told(read_text(text)) == {(kind, status, PAIR)}
