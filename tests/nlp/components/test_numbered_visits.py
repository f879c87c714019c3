"""Visits said to be somebody's first or third to a country, where the number stands for the visit."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The visit was Kassym-Jomart Tokayev's third to Baku since he took office.", "held"),
        ("The trip is Narendra Modi's second to Moscow this year.", "held"),
        ("The trip will be Narendra Modi's first to Mongolia.", "planned"),
    ],
)
def test_a_visit_is_told_by_its_number(read_text: ReadText, text: str, status: str) -> None:
    (report,) = read_text(text).reports
    assert (report.type, report.status) == ("visit", status)
    assert [p.role for p in report.participants] == ["guest", "host"]
