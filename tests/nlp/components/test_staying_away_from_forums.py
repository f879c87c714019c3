"""Who did not go to a gathering is not counted among those who were there."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize("words", ["did not attend", "could not make it to", "did not travel to", "will not attend"])
def test_who_stays_away_does_not_make_a_gathering_with_its_host(read_text: ReadText, words: str) -> None:
    reading = read_text(f"Vladimir Putin {words} the summit in Johannesburg in person.")
    assert not [r for r in reading.reports if r.type == "gathering"]


@pytest.mark.parametrize(
    ("words", "status", "date"),
    [("did not go to", "held", "2022-09"), ("will not be going to", "planned", "2023-09")],
)
def test_a_gathering_goes_on_without_who_does_not_go_there(
    read_text: ReadText, words: str, status: str, date: str
) -> None:
    reading = read_text(f"Xi Jinping {words} the G20 summit in New Delhi in September.")
    assert [
        (r.status, r.date, "Xi Jinping" in [p.name for p in r.participants])
        for r in reading.reports
        if r.type == "gathering"
    ] == [(status, date, False)]


def test_where_nobody_will_go_lies_ahead(read_text: ReadText) -> None:
    reading = read_text("Xi Jinping will not be going to New Delhi in September.", published="2024-03-04")
    assert [r.date for r in reading.reports] == ["2024-09"]
