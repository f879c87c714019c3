"""Offices without a name: what their holder does is told of his country or body."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_president_whom_the_text_does_not_name_is_his_country(read_text: ReadText) -> None:
    reading = read_text("Antony Blinken met the Swiss president in Bern on Monday.")
    assert sides(reading, "meeting") == [{"Antony Blinken", "Switzerland"}]


def test_a_president_named_anywhere_is_himself(read_text: ReadText) -> None:
    reading = read_text("Antony Blinken met the Swiss president in Bern on Monday. Alain Berset offered him tea.")
    assert sides(reading, "meeting") == [{"Antony Blinken", "Alain Berset"}]


def test_the_unnamed_head_of_a_body_is_the_body(read_text: ReadText) -> None:
    reading = read_text("Olaf Scholz met the Managing Director of the IMF in Berlin on Monday.")
    assert sides(reading, "meeting") == [{"Olaf Scholz", "International Monetary Fund"}]


def test_two_unnamed_ministers_of_one_country_take_part_once(read_text: ReadText) -> None:
    reading = read_text("Olaf Scholz met the Swiss president and the Swiss foreign minister in Bern on Monday.")
    assert sides(reading, "meeting") == [{"Olaf Scholz", "Switzerland"}]


def test_the_secretary_general_is_himself_where_no_body_is_named(read_text: ReadText) -> None:
    text = "The Secretary-General met today in Nairobi with H.E. Mr. Mwai Kibaki, President of the Republic of Kenya."
    assert sides(read_text(text, "2011-07-09")) == [{"Ban Ki-moon", "Mwai Kibaki"}]


def test_the_unnamed_head_of_a_body_travels_though_a_body_does_not(read_text: ReadText) -> None:
    text = "The Secretary-General of the United Nations will travel from Juba to Addis Ababa tomorrow."
    assert [len(both) for both in sides(read_text(text, "2018-10-01"), "visit")] == [2]
    assert not sides(read_text("The United Nations arrived in Kyiv on Tuesday."), "visit")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NO LUNCH FOR LUKASHENKO. The Belarusian leader saw Vladimir Putin in Moscow on Monday.", "Lukashenko"),
        ("The Petro effect. The Colombian president saw Vladimir Putin in Moscow on Monday.", "Petro"),
    ],
)
def test_a_family_name_in_a_heading_names_him(read_text: ReadText, text: str, name: str) -> None:
    (people,) = sides(read_text(text), "meeting")
    assert any(name in person for person in people)


@pytest.mark.parametrize(
    "text",
    [
        "Brigitte Macron stayed at home. The French president met Olaf Scholz in Berlin on Monday.",
        "Macronism is over. The French president met Olaf Scholz in Berlin on Monday.",
    ],
)
def test_the_name_of_another_does_not(read_text: ReadText, text: str) -> None:
    assert {"France", "Olaf Scholz"} in sides(read_text(text), "meeting")


def test_a_month_names_nobody(read_text: ReadText) -> None:
    text = "In May the British prime minister met Emmanuel Macron in Paris."
    assert {"United Kingdom", "Emmanuel Macron"} in sides(read_text(text, "2018-06-22"), "meeting")
    text = "May's debut: the British prime minister met Emmanuel Macron in Paris."
    assert {"Theresa May", "Emmanuel Macron"} in sides(read_text(text, "2018-06-22"), "meeting")
