"""Officers of a body whose names follow behind their offices stand for themselves, and not for the body."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_an_officer_named_behind_his_office_takes_part_himself(read_text: ReadText) -> None:
    reading = read_text(
        "Foreign Minister Elina Valtonen met the Managing Director of the EEAS for Russia and the Western Balkans, "
        "Marko Makovec, in Helsinki on Friday."
    )
    assert sides(reading, "meeting") == [{"Elina Valtonen", "Marko Makovec"}]


def test_who_is_named_after_an_officer_may_be_another(read_text: ReadText) -> None:
    reading = read_text("The NATO envoy, Rishi Sunak and Emmanuel Macron met in Paris on Monday.")
    assert any({"Rishi Sunak", "Emmanuel Macron", "NATO"} <= named for named in sides(reading, "meeting", "gathering"))
