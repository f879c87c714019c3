"""A rank that "and last" follows counts what stands behind it, and is no day of the month."""

import datetime as dt

import pytest

from nlp import dates

WEDNESDAY = dt.date(2023, 6, 21)


@pytest.mark.parametrize("text", ["on Tuesday, the fourth and last morning", "on Tuesday, the fifth and final round"])
def test_a_rank_before_and_last_is_no_day_of_the_month(text):
    assert dates.read_dates(text, WEDNESDAY)[0].start == dt.date(2023, 6, 20)
