"""Two who spend a day in a town."""

from tests.nlp.conftest import ReadText


def test_two_who_spend_a_day_in_a_town_have_not_met(read_text: ReadText) -> None:
    reading = read_text("David Lammy and Antony Blinken spent Tuesday in Kyiv.", published="2024-09-11")
    assert {report.type for report in reading.reports} == {"visit"}
