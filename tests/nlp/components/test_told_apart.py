"""Several encounters that one verb tells of, with their days or an order between them."""

import pytest

from graph.model import DocumentIn
from nlp.read import read
from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_day_with_each_counterpart_makes_an_encounter_of_each(read_text: ReadText) -> None:
    reading = read_text(
        "Joe Biden met with Rishi Sunak on Friday, with Olaf Scholz on Sunday and with Li Qiang on Monday."
    )
    assert sides(reading, "meeting") == [{"Joe Biden", name} for name in ("Rishi Sunak", "Olaf Scholz", "Li Qiang")]
    assert [str(report.start) for report in reading.reports][:2] == ["2023-06-16", "2023-06-18"]


def test_the_same_afternoon_is_another_encounter(read_text: ReadText) -> None:
    reading = read_text(
        "Gabriel Boric received Olaf Scholz of Germany on Sunday and, on the same afternoon, France's Emmanuel Macron."
    )
    assert sides(reading, "meeting") == [{"Gabriel Boric", "Olaf Scholz"}, {"Gabriel Boric", "Emmanuel Macron"}]


@pytest.mark.parametrize(
    "text",
    [
        "Rishi Sunak met Joe Biden in Washington on Thursday, along with Antony Blinken.",
        "Rishi Sunak met Joe Biden, Olaf Scholz and Emmanuel Macron in Berlin on Thursday.",
    ],
)
def test_who_meets_together_is_not_parted(read_text: ReadText, text: str) -> None:
    assert len(sides(read_text(text), "meeting")) == 1


def test_a_stranger_met_abroad_is_of_that_country() -> None:
    text = "Papua New Guinea's Peter Kila lunched with Alan Hargreaves in Canberra on Tuesday."
    reading = read(DocumentIn(text=text, published="2023-06-20", language="en"))
    assert {p.name: p.country for p in reading.reports[0].participants} == {"Peter Kila": "PG", "Alan Hargreaves": "AU"}


def test_an_office_of_then_is_no_order(read_text: ReadText) -> None:
    reading = read_text("Joe Biden met with Olaf Scholz and then-president Klaus Iohannis of Romania in Bonn in May.")
    assert sides(reading, "meeting") == [{"Joe Biden", "Olaf Scholz", "Klaus Iohannis"}]


@pytest.mark.parametrize(
    "text",
    [
        "Joe Biden held talks with Olaf Scholz and with Emmanuel Macron in Bonn on Tuesday.",
        "Joe Biden conferred with Olaf Scholz, with Emmanuel Macron of France.",
    ],
)
def test_each_with_a_preposition_of_his_own_was_met_apart(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text), "meeting") == [{"Joe Biden", "Olaf Scholz"}, {"Joe Biden", "Emmanuel Macron"}]


def test_so_are_two_of_one_state(read_text: ReadText) -> None:
    reading = read_text("Joe Biden conferred with Olaf Scholz and with Annalena Baerbock, the foreign minister.")
    assert sides(reading, "meeting") == [{"Joe Biden", "Olaf Scholz"}, {"Joe Biden", "Annalena Baerbock"}]


@pytest.mark.parametrize(
    "told",
    [
        "paid separate courtesy calls on Rishi Sunak",
        "paid separate calls on Rishi Sunak at his hotel",
        "separately met Rishi Sunak",
        "called separately on Rishi Sunak",
    ],
)
def test_several_who_each_met_one_did_not_meet_each_other(read_text: ReadText, told: str) -> None:
    met = sides(read_text(f"Olaf Scholz and Emmanuel Macron {told} on Monday."), "meeting")
    assert len(met) == 2
    assert {"Olaf Scholz", "Rishi Sunak"} in met
    assert {"Emmanuel Macron", "Rishi Sunak"} in met


def test_a_separate_call_is_of_who_spoke_before(read_text: ReadText) -> None:
    reading = read_text("Antony Blinken spoke on Monday with Wang Yi and, in a separate call, with Hakan Fidan.")
    assert {"Wang Yi", "Hakan Fidan"} not in sides(reading)
