"""Who asks for talks and is turned down has none."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

PAIR = frozenset({"Olaf Scholz", "Emmanuel Macron"})


STATUSES = [
    ("Olaf Scholz asked for a meeting with Emmanuel Macron, and was turned down.", "meeting", "refused"),
    ("Olaf Scholz asked for talks with Emmanuel Macron but was rebuffed.", "meeting", "refused"),
    ("Olaf Scholz asked for talks with Emmanuel Macron.", "meeting", "proposed"),
]


@pytest.mark.parametrize(("text", "kind", "status"), STATUSES)
def test_talks_asked_for_in_vain_are_refused(read_text: ReadText, text: str, kind: str, status: str) -> None:
    assert told(read_text(text)) == {(kind, status, PAIR)}
