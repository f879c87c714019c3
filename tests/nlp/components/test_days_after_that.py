"""Stops counted from the days of the stop before, with a comma behind the day: "the week after that, to Moscow"."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The week after next Amina Mohamed flies to Beijing; the week after that, to Moscow.",
            {"2013-09-30/2013-10-06", "2013-10-07/2013-10-13"},
        ),
        (
            "Next week Guido Westerwelle flies to Beijing; the week after that, to Moscow.",
            {
                "2013-09-23/2013-09-29",
                "2013-09-30/2013-10-06",
            },
        ),
        ("John Kerry goes to Paris next month and, the month after that, to Rome.", {"2013-10", "2013-11"}),
        ("On Friday John Kerry flies to Paris; on Saturday, to Rome.", {"2013-09-20", "2013-09-21"}),
    ],
)
def test_each_stop_has_its_own_days(read_text: ReadText, text: str, days: set[str]) -> None:
    assert {report.date for report in read_text(text, published="2013-09-18").reports} == days
