"""Tests of encounters that nobody wants, that cannot be excluded, and of journeys on the way."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Angela Merkel does not want to meet Silvio Berlusconi.", "meeting", "refused"),
        ("Angela Merkel does not plan to meet Silvio Berlusconi.", "meeting", "refused"),
        ("Angela Merkel is not willing to meet Silvio Berlusconi.", "meeting", "refused"),
        ("Angela Merkel wants to meet Silvio Berlusconi.", "meeting", "proposed"),
        ("Talks between the Saudi and Iranian foreign ministers cannot be excluded.", "meeting", "proposed"),
        ("Asked whether he would meet Mahmoud Abbas, Netanyahu said no.", "meeting", "refused"),
        ("Norway has asked Russia for a meeting about a cable. They've said no, twice.", "meeting", "refused"),
        ("Nicolas Sarkozy asked to see Mahmoud Abbas, and the answer was no.", "meeting", "refused"),
        ("Nicolas Sarkozy asked to see Mahmoud Abbas. He said no more of it.", "meeting", "proposed"),
        ("It is unclear whether Hosni Mubarak will go to Berlin.", "visit", "proposed"),
        ("Antony Blinken has flown on to Rabat.", "visit", "ongoing"),
        ("Before flying to Ankara, where he will meet Tansu Demir, David Cameron saw nobody.", "visit", "planned"),
        ("It was Kim Jong-il's second trip to China in less than four months.", "visit", "held"),
    ],
)
def test_left_open(text: str, kind: str, status: str, read_text: ReadText) -> None:
    assert {r.status for r in read_text(text, published="2011-05-10").reports if r.type == kind} == {status}


def test_what_took_days_is_not_ahead(read_text: ReadText) -> None:
    reading = read_text("Christopher Hill and Kim Kye-gwan agreed in three days in Berlin on what to freeze.")
    assert {(r.status, r.start) for r in reading.reports if r.type == "meeting"} == {("held", None)}
