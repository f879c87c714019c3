"""Talks told in a clause below another name one side: the other is who the main clause is about."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "The Taliban left Doha after talks with American envoys collapsed.",
        "The Taliban went home from Doha once negotiations with American envoys had ended without a deal.",
    ],
)
def test_who_leaves_when_talks_end_took_part_in_them(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text), "meeting") == [{"Taliban", "United States"}]


def test_a_third_in_the_main_clause_leaves_open_who_talked(read_text: ReadText) -> None:
    reading = read_text("The Houthis threatened Riyadh before talks with Omani envoys began.")
    assert {"Houthis", "Oman"} not in sides(reading, "meeting")


def test_prices_do_not_talk(read_text: ReadText) -> None:
    assert not read_text("Oil fell after talks with Iranian officials resumed in Vienna.").reports
