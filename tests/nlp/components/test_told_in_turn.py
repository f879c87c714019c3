"""Encounters with each of several by words that a classifier knows, or with an order behind them."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Antony Blinken met President Mahmoud Abbas and Prime Minister Mohammad Shtayyeh in turn on Sunday.",
        "Antony Blinken had meetings with President Mahmoud Abbas and Mohammad Shtayyeh, in that order, on Sunday.",
        "Antony Blinken said on Sunday that he had called Mahmoud Abbas and then Mohammad Shtayyeh.",
    ],
)
def test_an_order_makes_an_encounter_of_each(read_text: ReadText, text: str) -> None:
    told = sides(read_text(text), "meeting", "call")
    assert told == [{"Antony Blinken", "Mahmoud Abbas"}, {"Antony Blinken", "Mohammad Shtayyeh"}]


def test_what_they_will_do_again_is_another_encounter(read_text: ReadText) -> None:
    reading = read_text(
        "Steve Witkoff and Abbas Araghchi negotiated on Saturday, and will do so again in a week's time."
    )
    assert [report.status for report in reading.reports] == ["held", "planned"]


def test_meetings_with_counterparts_of_two_countries_are_two(read_text: ReadText) -> None:
    reading = read_text("Recep Tayyip Erdogan held meetings with his Zambian and Angolan counterparts on Friday.")
    assert sides(reading, "meeting") == [{"Recep Tayyip Erdoğan", "Zambia"}, {"Recep Tayyip Erdoğan", "Angola"}]


@pytest.mark.parametrize(
    ("again", "day"),
    [
        ("and do so again in Cairo on the 24th", "2013-09-24"),
        ("and are to do so again in Cairo on Friday", "2013-09-20"),
    ],
)
def test_what_they_do_again_may_be_to_come(read_text, again, day):
    reading = read_text(f"Ana Ruiz of Peru and Mahmoud Abbas met on Thursday, {again}.", published="2013-09-18")
    assert ("planned", day) in {(report.status, report.date) for report in reading.reports}
