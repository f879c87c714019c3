"""An encounter that is not on the cards or on the table does not come about."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("is not on the cards, the ministry said", "refused"),
        ("is not on the table", "refused"),
        ("is not in the works", "refused"),
        ("is on the cards, the ministry said", "proposed"),
        ("is under consideration", "proposed"),
        ("is being worked on", "proposed"),
        ("is back on the calendar", "planned"),
        ("is in the diary for Friday", "planned"),
    ],
)
def test_what_is_not_thought_of_is_refused(read_text: ReadText, said: str, status: str) -> None:
    assert statuses(read_text(f"A meeting between Olaf Scholz and Rishi Sunak {said}."), "meeting") == {status}
