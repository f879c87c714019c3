"""Dates in a year that another date of the text tells, or that is so many years ago."""

import datetime as dt

import pytest

from nlp.dates import read_dates

TOLD = [
    ("They quarrelled in 1984. In October of that year they met.", "1984-10-01", "1984-10-31"),
    ("They quarrelled in June 1984. In October the same year they met.", "1984-10-01", "1984-10-31"),
    ("They quarrelled in June 1984. On 9 October of that year they met.", "1984-10-09", "1984-10-09"),
    ("They quarrelled in June 1984. In March of the following year they met.", "1985-03-01", "1985-03-31"),
    ("They quarrelled in June 1984. That October they met.", "1984-10-01", "1984-10-31"),
    ("They met in March three years ago.", "2016-03-01", "2016-03-31"),
    ("They met on 9 March, two years ago.", "2017-03-09", "2017-03-09"),
    ("A year ago this month they met.", "2018-10-01", "2018-10-31"),
    ("A year ago this week they met.", "2018-10-08", "2018-10-14"),
    ("On this day in 1984 they met.", "1984-10-08", "1984-10-08"),
    ("They met in summer 1984.", "1984-06-01", "1984-08-31"),
    ("They met the day before the October 3 vote.", "2019-10-02", "2019-10-02"),
]


@pytest.mark.parametrize(("text", "start", "end"), TOLD)
def test_the_year_is_the_one_that_is_told(text: str, start: str, end: str) -> None:
    last = read_dates(text, dt.date(2019, 10, 8))[-1]
    assert (str(last.start), str(last.end)) == (start, end)


@pytest.mark.parametrize("text", ["He said that October was mild.", "They heard that May was ill in June last year."])
def test_a_clause_that_opens_with_that_points_at_no_year(text: str) -> None:
    assert all(
        reading.start is None or reading.start.year >= 2018 for reading in read_dates(text, dt.date(2019, 10, 8))
    )
