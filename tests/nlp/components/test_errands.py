"""People of no office whom a text introduces as of a seat of power or as who goes between."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Daniel Hurst, of the Pentagon, spent two days in Manila last week.", {"Daniel Hurst", "Philippines"}),
        ("A Ghanaian intermediary, Ama Boateng, flew to Tripoli on Monday.", {"Ama Boateng", "Libya"}),
        (
            "Adam Baxter of the Foreign Office met Iranian deputy minister Reza Karimi in Vienna on Monday.",
            {"Adam Baxter", "Reza Karimi"},
        ),
    ],
)
def test_who_is_of_a_seat_or_goes_between_is_of_politics(read_text: ReadText, text: str, both: set[str]) -> None:
    assert sides(read_text(text)) == [both]


@pytest.mark.parametrize(
    "text",
    [
        "A Ghanaian tourist, Ama Boateng, flew to Tripoli on Monday.",
        "Ama Boateng flew to Tripoli on Monday.",
        "Her American-born husband, Adam Baxter, fled on Friday. Baxter had visited Pakistan last year.",
        "Adam Baxter of the Guardian met Iranian deputy minister Reza Karimi in Vienna on Monday.",
    ],
)
def test_who_travels_for_himself_or_writes_is_not(read_text: ReadText, text: str) -> None:
    assert not read_text(text).reports


@pytest.mark.parametrize(
    ("where", "met"),
    [("at the airport", True), ("at a palace outside the city", True), ("at Harvard University", False)],
)
def test_where_somebody_was_met_is_not_what_he_is(read_text: ReadText, where: str, met: bool) -> None:
    reading = read_text(f"Swedish Prime Minister Stefan Lofven met Ana Foolan {where}.", "2015-10-03")
    assert sides(reading) == ([{"Stefan Löfven", "Ana Foolan"}] if met else [])
