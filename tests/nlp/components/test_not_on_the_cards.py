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


@pytest.mark.parametrize(
    "kept", ["cleared his diary for a breakfast", "made time for a dinner", "set aside an hour for talks"]
)
def test_what_time_is_kept_for_is_planned(read_text: ReadText, kept: str) -> None:
    text = f"Charles Michel has {kept} with Viktor Orbán on Friday."
    assert [(r.status, r.date) for r in read_text(text).reports] == [("planned", "2023-06-23")]
