""" "President" is also the office of those who head bodies."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("President von der Leyen", "Ursula von der Leyen"),
        ("European Commission President von der Leyen", "Ursula von der Leyen"),
        ("President Michel", "Charles Michel"),
        ("President Metsola", "Roberta Metsola"),
    ],
)
def test_the_president_of_a_body_is_known_by_the_family_name(read_text: ReadText, who: str, name: str) -> None:
    assert sides(read_text(f"{who} met Hakan Fidan in Ankara on Monday."), "meeting") == [{name, "Hakan Fidan"}]


def test_a_president_of_a_state_is_no_namesake_at_a_body(read_text: ReadText) -> None:
    reading = read_text("President Michel of Seychelles met Hakan Fidan in Ankara on Monday.", "2013-06-20")
    assert {p.country for report in reading.reports for p in report.participants} == {"SC", "TR"}
