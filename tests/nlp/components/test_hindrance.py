"""Encounters that something kept people from, and those that nothing could keep them from."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides, statuses

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Illness prevented Lula from visiting Beijing in March.", "visit", "cancelled"),
        ("Strikes have kept King Charles from visiting Paris.", "visit", "cancelled"),
        ("A snowstorm kept Macron from meeting Scholz in Berlin on Monday.", "meeting", "cancelled"),
        ("The storm did not keep Macron from meeting Scholz in Berlin on Monday.", "meeting", "held"),
        ("Nothing will prevent Orban from visiting Moscow in May.", "visit", "planned"),
        ("What prevents Olaf Scholz from visiting Ankara in June?", "visit", "proposed"),
        ("The court has barred Sergei Lavrov from visiting Pretoria.", "visit", "refused"),
    ],
)
def test_what_people_are_kept_from(read_text: Read, text: str, kind: str, status: str) -> None:
    reports = read_text(text, published="2023-05-14").reports
    assert [(r.type, r.status) for r in reports] == [(kind, status)]


def test_what_they_were_kept_from_in_the_past_has_a_day_of_the_past(read_text: Read) -> None:
    (report,) = read_text("A snowstorm kept Macron from meeting Scholz in Berlin on Monday.", "2023-05-14").reports
    assert report.date == "2023-05-08"


def test_two_who_will_not_be_kept_from_meeting_again(read_text: Read) -> None:
    text = (
        "Vladimir Putin met Kim Jong Un in Vladivostok on Wednesday. That will not keep the two from meeting "
        "again: Putin has been asked to Pyongyang."
    )
    reading = read_text(text, published="2023-05-14")
    assert sides(reading, "meeting") == [{"Vladimir Putin", "Kim Jong-un"}] * 2
    assert statuses(reading, "meeting") == {"held", "planned"}
