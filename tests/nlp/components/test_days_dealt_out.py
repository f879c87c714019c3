"""Several whom one was with or met in a sentence, each on the day that stands with the name."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names


def _days(read_text: ReadText, text: str) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for report in read_text(text, published="2013-09-05").reports:
        for name in names(report) - {"Barack Obama"}:
            found[name] = report.date
    return found


@pytest.mark.parametrize(
    "text",
    [
        "was with Angela Merkel on Monday, with François Hollande on Tuesday and with Enrico Letta on Wednesday.",
        "conferred on Monday with Angela Merkel, on Tuesday with François Hollande, on Wednesday with Enrico Letta.",
    ],
)
def test_each_has_his_own_day(read_text: ReadText, text: str) -> None:
    days = {"Angela Merkel": "2013-09-02", "François Hollande": "2013-09-03", "Enrico Letta": "2013-09-04"}
    assert _days(read_text, f"Barack Obama {text}") == days


@pytest.mark.parametrize(
    "text",
    [
        "Barack Obama spent Monday with Angela Merkel and Tuesday with François Hollande.",
        "Barack Obama spoke on Monday to Angela Merkel, on Tuesday to François Hollande.",
    ],
)
def test_days_may_stand_before_the_names(read_text: ReadText, text: str) -> None:
    assert _days(read_text, text) == {"Angela Merkel": "2013-09-02", "François Hollande": "2013-09-03"}


def test_who_is_with_his_own_president_meets_nobody(read_text: ReadText) -> None:
    assert _days(read_text, "John Kerry was with Barack Obama in Stockholm on Tuesday.") == {}


def test_who_is_telephoned_the_day_after_is_not_called_on(read_text: ReadText) -> None:
    text = "Barack Obama telephoned Angela Merkel on Monday and François Hollande on Tuesday."
    reading = read_text(text, published="2013-09-05")
    assert {(report.type, report.date) for report in reading.reports} == {
        ("call", "2013-09-02"),
        ("call", "2013-09-03"),
    }


def test_the_same_evening_is_that_of_the_day_before_it(read_text: ReadText) -> None:
    text = "Barack Obama took a call from Angela Merkel on Monday, and one from François Hollande the same evening."
    assert _days(read_text, text) == {"Angela Merkel": "2013-09-02", "François Hollande": "2013-09-02"}


def test_days_of_another_clause_are_left_to_that(read_text: ReadText) -> None:
    text = (
        "Barack Obama was with Angela Merkel on Monday, with Enrico Letta on Tuesday and will see Petr Fiala on Friday."
    )
    days = {"Angela Merkel": "2013-09-02", "Enrico Letta": "2013-09-03", "Petr Fiala": "2013-09-06"}
    assert _days(read_text, text) == days
