"""Visits of which somebody else speaks, or which he looks forward to."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names, sides


@pytest.mark.parametrize(
    "text",
    [
        "Wang Yi outlined the visit of President Xi Jinping to Serbia next month.",
        "Wang Yi previewed the visit of Xi Jinping to Serbia next week.",
        "Wang Yi looked forward to the visit to Serbia by Xi Jinping in September.",
    ],
)
def test_who_speaks_of_a_visit_does_not_pay_it(read_text: ReadText, text: str) -> None:
    (report,) = read_text(text).reports
    assert (report.type, report.status, names(report)) == ("visit", "planned", {"Xi Jinping", "Serbia"})


@pytest.mark.parametrize(
    ("text", "guest"),
    [
        ("Rishi Sunak looked forward to the Australian minister, Don Farrell, visiting London in July.", "Don Farrell"),
        ("Rishi Sunak looks forward to Prime Minister Modi visiting London next week.", "Narendra Modi"),
    ],
)
def test_who_is_looked_forward_to_is_the_guest(read_text: ReadText, text: str, guest: str) -> None:
    reading = read_text(text)
    assert [(r.type, r.status) for r in reading.reports] == [("visit", "planned")]
    assert sides(reading) == [{guest, "United Kingdom"}]


def test_whose_visit_somebody_is_told_of_is_not_there(read_text: ReadText) -> None:
    for what in ("visit", "mission"):
        reading = read_text(f"Wang Yi briefed Sergei Lavrov on the {what} of Xi Jinping to Serbia.")
        assert sides(reading, "meeting") == [{"Wang Yi", "Sergey Lavrov"}]
