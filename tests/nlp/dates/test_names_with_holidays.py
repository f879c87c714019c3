"""What is called after a holiday is no day: "the Easter recess"."""

import datetime as dt

import pytest

from nlp.dates import read_dates

PUBLISHED = dt.date(2023, 6, 20)


@pytest.mark.parametrize("words", ["the Easter recess", "the Christmas break", "the Easter holidays"])
def test_what_is_called_after_a_holiday_is_no_day(words: str) -> None:
    assert not list(read_dates(f"The house will vote before it rises for {words}.", PUBLISHED))


def test_the_holiday_itself_is_a_day() -> None:
    assert [each.text for each in read_dates("They will meet before Easter.", PUBLISHED)] == ["before Easter"]
