"""What "it" is of which a text says in the present that it is the first visit or the second meeting."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides, told

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "Antony Blinken will meet Wang Yi in Jakarta on Friday. It is their first meeting since June.",
        "Antony Blinken is to meet Wang Yi in Jakarta on Friday. This is the second meeting of the two.",
    ],
)
def test_a_meeting_to_come_is_their_first(read_text: Read, text: str) -> None:
    met = frozenset({"Antony Blinken", "Wang Yi"})
    reading = read_text(text, "2023-03-17")
    assert told(reading) == {("meeting", "planned", met)}
    assert len(reading.reports) == 1


def test_a_visit_to_come_is_his_first(read_text: Read) -> None:
    text = (
        "Xi Jinping will visit Russia on Monday at the invitation of Vladimir Putin. It is his first trip to Moscow "
        "since the war in Ukraine began."
    )
    assert [(r.type, r.status) for r in read_text(text, "2023-03-17").reports] == [("visit", "planned")]


def test_the_two_leaders_of_both_governments(read_text: Read) -> None:
    text = (
        "Chinese President Xi Jinping will pay a visit to Russia at the invitation of Vladimir Putin, both governments "
        "announced on Friday. It is to be his first to Russia since the invasion of Ukraine. The Kremlin said that the "
        "two leaders would have an informal lunch on Monday."
    )
    assert {"Xi Jinping", "Vladimir Putin"} in sides(read_text(text, "2023-03-17"), "meeting")
