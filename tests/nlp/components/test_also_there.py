"""Who is at a gathering because he meets others or arrives in its town on its days."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

SUMMIT = "The APEC leaders' summit was held in Yokohama on 11 November.\n\nMarkets were calm.\n\n"


@pytest.mark.parametrize(
    ("later", "there"),
    [
        ("Dmitry Medvedev met Hu Jintao in Yokohama on 11 November.", {"Dmitry Medvedev", "Hu Jintao"}),
        ("Barack Obama arrived in Yokohama on 11 November.", {"Barack Obama"}),
        ("Dmitry Medvedev met Hu Jintao in Yokohama on 3 November.", set()),
        ("Dmitry Medvedev met Hu Jintao in Kyoto on 11 November.", set()),
    ],
)
def test_who_meets_in_its_town_on_its_days_is_there(read_text: ReadText, later: str, there: set[str]) -> None:
    reading = read_text(SUMMIT + later, published="2010-11-12")
    people = {"Dmitry Medvedev", "Hu Jintao", "Barack Obama"}
    assert [names & people for names in sides(reading, "gathering")] == [there]


def test_who_meets_where_a_body_has_its_seat_may_be_there_for_something_else(read_text: ReadText) -> None:
    reading = read_text(
        "NATO defence ministers met in Brussels on 11 November.\n\nMarkets were calm.\n\n"
        "Dmitry Medvedev met Herman Van Rompuy in Brussels on 11 November.",
        published="2010-11-12",
    )
    assert all("Dmitry Medvedev" not in names for names in sides(reading, "gathering"))


def test_who_has_landed_where_a_summit_opens_the_next_day_is_there(read_text: ReadText) -> None:
    reading = read_text(
        "The Arab League summit opens in Manama on Thursday.\n\nMarkets were calm.\n\n"
        "Iraqi President Abdul Latif Rashid landed in the Bahraini capital on Wednesday evening.",
        published="2024-05-15",
    )
    assert any("Abdul Latif Rashid" in names for names in sides(reading, "gathering"))
