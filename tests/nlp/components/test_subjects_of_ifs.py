"""Groups that a text takes up again: "the three last met", "they" after an "if"."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_the_three_last_met(read_text: ReadText) -> None:
    text = (
        "SEOUL - South Korea's Yoon Suk Yeol is to host Japan's Fumio Kishida and China's Li Qiang this month. The "
        "three last met in Chengdu in December 2019."
    )
    assert sides(read_text(text, published="2024-05-14")) == [{"Yoon Suk Yeol", "Fumio Kishida", "Li Qiang"}] * 2


def test_they_are_not_those_of_the_if(read_text: ReadText) -> None:
    text = (
        "Angela Merkel and Emmanuel Macron are likely to take up the question if finance ministers Wolfgang Schaeuble "
        "and Bruno Le Maire fail again. They are both due at a European Council in Brussels on June 22-23."
    )
    (met,) = sides(read_text(text, published="2017-06-13"), "gathering")
    assert {"Angela Merkel", "Emmanuel Macron"} <= met
    assert "Bruno Le Maire" not in met


def test_a_town_is_no_minister(read_text: ReadText) -> None:
    text = "Joseph Kabila and Paul Kagame settled the border row when they met in Goma in August."
    assert sides(read_text(text, published="2009-11-03")) == [{"Joseph Kabila", "Paul Kagame"}]
