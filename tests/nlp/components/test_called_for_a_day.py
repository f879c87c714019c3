"""Gatherings that somebody has called for a day to come."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("William Ruto has called a summit of the African Union for Sunday in Nairobi.", "planned"),
        ("William Ruto has convened a summit of the African Union for Sunday in Nairobi.", "planned"),
        ("William Ruto has called for a summit of the African Union on Sunday.", "proposed"),
        ("William Ruto convened a summit of the African Union in Nairobi in January.", "held"),
    ],
)
def test_what_is_called_for_a_day_is_planned(read_text: ReadText, text: str, status: str) -> None:
    assert {report.status for report in read_text(text).reports if report.type == "gathering"} == {status}
