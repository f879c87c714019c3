""" "Korea" alone, where the text says nothing of the North."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_it_is_the_south(read_text: ReadText) -> None:
    assert sides(read_text("Prime Minister Fumio Kishida will visit Korea in July.")) == [
        {"Fumio Kishida", "South Korea"}
    ]


def test_it_is_neither_where_both_are_named(read_text: ReadText) -> None:
    reading = read_text("Fumio Kishida spoke of North Korea on Monday. He has been to Korea once.")
    assert not any("South Korea" in names for names in sides(reading))
