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
