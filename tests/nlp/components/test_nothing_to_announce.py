"""Encounters of which there is nothing to announce."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    "text",
    [
        "Secretary-General Guterres had no call to announce with President Putin.",
        "The spokesman had no meeting to announce between President Erdogan and President Assad.",
        "There is no meeting with President Xi to report, the spokesman of President Biden said.",
    ],
)
def test_what_there_is_not_to_announce_is_not_told(read_text: ReadText, text: str) -> None:
    assert not read_text(text).reports
