"""The only date of a sentence dates what it tells, where no clause ties it closer."""

from collections.abc import Callable

import pytest

from graph.model import Report
from tests.nlp.conftest import ReadText


def test_the_day_of_the_sentence_goes_before_the_day_of_publication(read_text: ReadText) -> None:
    text = (
        "Norwegian Prime Minister Anna Berg's office let it be known that she took off for Amman early on Saturday, "
        "sat with Jordanian Foreign Minister Omar Haddad for three hours and then rang nobody."
    )
    report = next(r for r in read_text(text, "2023-06-20").reports if r.type == "meeting")
    assert report.start is not None
    assert (report.start.isoformat(), report.date_text) == ("2023-06-17", "early on Saturday")


def test_the_day_of_a_relative_clause_is_another(the_report: Callable[..., Report]) -> None:
    text = "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad, who had flown in on Sunday."
    assert the_report(text, published="2023-06-20").date_text is None


def test_a_day_longer_ago_does_not_date_the_news(the_report: Callable[..., Report]) -> None:
    text = (
        "French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris to speak of the treaty that was "
        "signed on January 22, 1963. They talked for an hour."
    )
    report = the_report(text, published="2023-06-20")
    assert report.start is not None
    assert report.start.year == 2023


def test_what_is_put_off_to_a_day_has_that_day(the_report: Callable[..., Report]) -> None:
    text = (
        "The meeting between Norwegian Prime Minister Anna Berg and Jordanian Foreign Minister Omar Haddad, planned "
        "for Monday, has been postponed to Thursday."
    )
    report = the_report(text, published="2023-06-20")
    assert (report.status, report.start.isoformat()) == ("postponed", "2023-06-22")  # type: ignore[union-attr]


def test_the_day_on_which_it_was_put_off_is_not_its_day(the_report: Callable[..., Report]) -> None:
    text = (
        "The meeting between Norwegian Prime Minister Anna Berg and Jordanian Foreign Minister Omar Haddad was "
        "postponed on Monday."
    )
    assert the_report(text, published="2023-06-20").start is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The summit between Vladimir Putin and Donald Trump was moved from 5 to 7 July.", "2023-07-07"),
        ("A visit by Emmanuel Macron to Rome has been moved from 5 July to 7 July.", "2023-07-07"),
        (
            "Talks between Boris Johnson and Leo Varadkar have been brought forward from Tuesday to Monday.",
            "2023-06-26",
        ),
        ("Emmanuel Macron and Angela Merkel will now meet on Friday instead of Thursday.", "2023-06-23"),
        ("Emmanuel Macron will meet Angela Merkel on 7 July rather than on 5 July.", "2023-07-07"),
        ("The visit of Emmanuel Macron to Rome has been put forward by two days to 7 July.", "2023-07-07"),
        ("Emmanuel Macron and Angela Merkel will now meet on Friday and not Thursday.", "2023-06-23"),
        ("Emmanuel Macron will meet Angela Merkel not on 5 July but on 7 July.", "2023-07-07"),
    ],
)
def test_a_day_that_took_the_place_of_another(the_report: Callable[..., Report], text: str, day: str) -> None:
    report = the_report(text)
    assert (report.status, str(report.start)) == ("planned", day)


def test_the_day_of_a_call_is_not_that_of_the_meeting_it_was_of(read_text: ReadText) -> None:
    text = "President Xi Jinping and Chancellor Olaf Scholz spoke by telephone on Monday of their meeting in Hangzhou."
    assert {r.type: r.date_text for r in read_text(text).reports} == {"call": "Monday", "meeting": None}


@pytest.mark.parametrize(
    ("opening", "days"),
    [
        ("It was a busy week on the border.", ("2023-06-14", "2023-06-20")),
        ("It was a busy day on the border.", ("2023-06-20", "2023-06-20")),
    ],
)
def test_the_news_of_a_week_is_of_one_of_its_days(
    the_report: Callable[..., Report], opening: str, days: tuple[str, str]
) -> None:
    report = the_report(f"{opening} Emmanuel Macron met Olaf Scholz, and the bridge was shut twice.")
    assert (str(report.start), str(report.end)) == days


def test_the_day_on_which_an_envoy_said_so_between_commas_dates_nothing(the_report: Callable[..., Report]) -> None:
    text = "A national conference of Libya, UN envoy Anna Berg announced on Monday, opens in Sirte from July 14 to 16."
    assert the_report(text, published="2023-06-20").date == "2023-07-14/2023-07-16"
