"""Portfolios that list several matters are no bodies or people, and the name behind them is the minister's."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("minister", "name"),
    [
        ("the Minister of Foreign Affairs, African Integration and Malians Abroad, Mr. Oumar Keba", "Oumar Keba"),
        ("the Uzbek Minister of Investments, Industry and Trade Laziz Kudratov", "Laziz Kudratov"),
        (
            "the Gambian Minister of Trade, Industry, Regional Integration and Employment Baboucarr Joof",
            "Baboucarr Joof",
        ),
        ("Zimbabwean Minister of Information, Publicity and Broadcasting Services Jenfan Muswere", "Jenfan Muswere"),
    ],
)
def test_the_name_behind_a_list_of_matters_is_the_ministers(read_text: ReadText, minister: str, name: str) -> None:
    reading = read_text(f"LUANDA - Angola's President João Lourenço received on Monday {minister}.")
    assert sides(reading, "meeting") == [{"João Lourenço", name}]


def test_a_second_minister_is_no_matter_of_the_first(read_text: ReadText) -> None:
    reading = read_text("Norway's Minister of Trade, Justice Minister Ana Ruiz and Latvia's Baiba Braže met in Riga.")
    assert any({"Ana Ruiz", "Baiba Braže"} <= named for named in sides(reading))
