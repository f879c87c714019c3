"""Whom representatives speak for beside the one named first."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("who", "sides"),
    [
        ("Representatives of the Taliban and the Pakistani government", {"Taliban", "Pakistan"}),
        ("Envoys from Paris and Berlin", {"France", "Germany"}),
        ("Officials of Fiji and Tonga", {"Fiji", "Tonga"}),
    ],
)
def test_both_sides_that_send_people_take_part(read_text: ReadText, who: str, sides: set[str]) -> None:
    (report,) = read_text(f"{who} met in Doha on Monday.").reports
    assert {p.name for p in report.participants} == sides
