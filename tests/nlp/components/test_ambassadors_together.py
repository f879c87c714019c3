"""Ambassadors of several states who are talked to."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("said", "kind"),
    [("talked today with", "meeting"), ("spoke on Tuesday to", "meeting"), ("spoke by phone with", "call")],
)
def test_ambassadors_are_talked_to_together_where_they_are_posted(read_text: ReadText, said: str, kind: str) -> None:
    reading = read_text(f"BELGRADE - President Aleksandar Vučić {said} the ambassadors of Germany, Italy and France.")
    assert {report.type for report in reading.reports} == {kind}
    assert kind == "call" or sides(reading) == [{"Aleksandar Vučić", "Germany", "Italy", "France"}]
