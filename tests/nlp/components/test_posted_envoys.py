"""Ambassadors, whom officials of the state receive to which they are sent."""

import pytest

from tests.nlp.conftest import ReadText


def roles(read_text: ReadText, text: str) -> list[dict[str, str]]:
    reading = read_text(text, published="2026-05-04")
    return [{p.name: p.role for p in report.participants} for report in reading.reports]


@pytest.mark.parametrize(
    "text",
    [
        "Polish ambassador Marek Magierowski saw Israeli Foreign Minister Yair Lapid on Monday.",
        "Israeli Foreign Minister Yair Lapid met with the ambassador of Poland, Marek Magierowski.",
        "The Polish ambassador in Tel Aviv, Marek Magierowski, met Israeli Foreign Minister Yair Lapid.",
    ],
)
def test_an_ambassador_is_received_by_officials(read_text: ReadText, text: str) -> None:
    assert roles(read_text, text) == [{"Marek Magierowski": "guest", "Yair Lapid": "host"}]


@pytest.mark.parametrize(
    "text",
    [
        "US Ambassador to the UN Nikki Haley met French Foreign Minister Jean-Yves Le Drian on Monday.",
        "US ambassador to Israel Mike Huckabee met Egyptian Foreign Minister Badr Abdelatty on Monday.",
        "NEW YORK - French ambassador Nicolas de Riviere met Indian Foreign Minister Subrahmanyam Jaishankar.",
    ],
)
def test_no_ambassador_elsewhere_is_a_guest(read_text: ReadText, text: str) -> None:
    assert [set(found.values()) for found in roles(read_text, text)] == [{"participant"}]
