"""Who comes together meets, and who is welcomed into a house is met there: neither is a visit to a country."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_who_comes_together_meets(read_text: ReadText) -> None:
    reading = read_text("The foreign ministers of Iran, Turkey and Russia came together in Doha on Saturday.")
    assert sides(reading) == [{"Iran", "Turkey", "Russia"}]
    assert reading.reports[0].type != "visit"


@pytest.mark.parametrize("house", ["the Oval Office", "the Élysée Palace", "his residence"])
def test_who_is_welcomed_into_a_house_is_met_there(read_text: ReadText, house: str) -> None:
    reading = read_text(f"President Emmanuel Macron welcomed Chancellor Olaf Scholz to {house} on Monday.")
    assert sides(reading, "meeting") == [{"Emmanuel Macron", "Olaf Scholz"}]


def test_who_is_welcomed_to_a_country_visits_it(read_text: ReadText) -> None:
    reading = read_text("King Felipe welcomed President Sergio Mattarella to Spain on Monday.")
    assert sides(reading, "visit") == [{"Felipe VI", "Sergio Mattarella", "Spain"}]


@pytest.mark.parametrize(
    "text",
    [
        "NATO foreign ministers met in Brussels on Monday for an emergency session on Libya.",
        "The leaders of NATO met in Brussels on Monday at an emergency summit called by Jens Stoltenberg.",
        "The leaders of the G5 Sahel -- Mali, Chad and Niger -- met on Sunday at a session called by Niger.",
        "Taro Kono of Japan, Marise Payne of Australia, Penny Wong of Malaysia and Mike Pompeo of the United States "
        "met in Tokyo on Thursday for the first ministerial meeting of the Quad.",
    ],
)
def test_who_meets_for_a_gathering_gathers_once(read_text: ReadText, text: str) -> None:
    assert [(report.type, report.status) for report in read_text(text).reports] == [("gathering", "held")]


def test_two_who_meet_at_a_gathering_of_more_meet_beside_it(read_text: ReadText) -> None:
    reading = read_text("Barack Obama and Dmitry Medvedev met on Monday at a G20 summit in Seoul.")
    assert sorted(report.type for report in reading.reports) == ["gathering", "meeting"]
