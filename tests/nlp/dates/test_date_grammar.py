"""Which stretches are dates, and which days they mean for a document of Wednesday 21 June 2023."""

import datetime as dt

import pytest

from nlp import dates

WEDNESDAY = dt.date(2023, 6, 21)


def read(text: str, direction: dates.Direction = "past", anchor: dt.date | None = WEDNESDAY) -> dates.Resolved | None:
    found = dates.find(text)
    assert len(found) == 1, f"{[expression.text for expression in found]} in {text!r}"
    return dates.resolve(found[0], anchor, direction)


@pytest.mark.parametrize(
    ("text", "edtf", "value"),
    [
        ("They met on 19 June 2023.", "2023-06-19", "2023-06-19"),
        ("They met on Monday, June 19, 2023.", "2023-06-19", "2023-06-19"),
        ("It opened on the 19th of June, 2023.", "2023-06-19", "2023-06-19"),
        ("Signed 19/06/2023 in Oslo", "2023-06-19", "2023-06-19"),
        ("Signed 6/19/2023 in Oslo", "2023-06-19", "2023-06-19"),
        ("Signed 2023-06-19 in Oslo", "2023-06-19", "2023-06-19"),
        ("Oslo, Jan. 28, 2017", "2017-01-28", "2017-01-28"),
        ("a visit in May 2017", "2017-05", "2017-05"),
        ("a visit in 2019", "2019", "2019"),
        ("talks in Q3 2022", "2022-35", "2022-Q3"),
        ("the third quarter of 2021", "2021-35", "2021-Q3"),
        ("the first half of 2021", "2021-01-01/2021-06-30", "2021"),
        ("in the spring of 2014", "2014-21", "2014-SP"),
        ("early March 2017", "2017-03-01/2017-03-16", "2017-03"),
        ("June 18-19, 2023", "2023-06-18/2023-06-19", "2023-06-18/2023-06-19"),
        ("from 30 March to 2 April 2020", "2020-03-30/2020-04-02", "2020-03-30/2020-04-02"),
        ("from November 2019 to March 2020", "2019-11/2020-03", "2019-11/2020-03"),
        ("between 2014 and 2018", "2014/2018", "2014/2018"),
        ("in the 1990s", "199X", "199"),
        ("the first week of July 2022", "2022-07-04/2022-07-10", "2022-W27"),
        ("planned for the summer of 1978", "1978-22", "1978-SU"),
        ("by the autumn of 1818", "1818-23", "1818-FA"),
        ("the first Monday in July 2022", "2022-07-04", "2022-07-04"),
        ("signed in nineteen eighty six", "1986", "1986"),
        ("born on January twenty five nineteen eighty six", "1986-01-25", "1986-01-25"),
        ("in April of 87", "1987-04", "1987-04"),
        ("signed 22-Nov-16 in Oslo", "2016-11-22", "2016-11-22"),
        ("from Q1 to Q3 2018", "2018-01-01/2018-09-30", "2018-Q1/2018-Q3"),
        ("built between Q2 2017 and H2 2019", "2017-04-01/2019-12-31", "2017-Q2/2019-H2"),
        ("sales of 19H2 fell", "2019-41", "2019-H2"),
        ("met in 2021, second week", "2021-01-11/2021-01-17", "2021-W02"),
        ("the second ten days of June 2023", "2023-06-11/2023-06-20", "2023-06-11/P10D"),
        ("seen on 14.Oct 2019", "2019-10-14", "2019-10-14"),
        ("in this Nov. 11, 2016, photograph", "2016-11-11", "2016-11-11"),
        ("on Easter Monday 2024", "2024-04-01", "2024-04-01"),
        ("over the Labor Day 2021 weekend", "2021-09-04/2021-09-06", "2021-09-04/P3D"),
    ],
)
def test_a_full_date_needs_no_anchor(text: str, edtf: str, value: str) -> None:
    found = read(text, anchor=None)
    assert found is not None
    assert (found.edtf, found.value, found.basis) == (edtf, value, "explicit")


@pytest.mark.parametrize(
    ("text", "edtf", "precision"),
    [
        ("They met yesterday.", "2023-06-20", "day"),
        ("They met in November last year.", "2022-11", "month"),
        ("They met on 3 May this year.", "2023-05-03", "day"),
        ("They met on Nov. 2 of last year.", "2022-11-02", "day"),
        ("They met in the autumn of last year.", "2022-23", "season"),
        ("A meeting was set for the summer of last year.", "2022-22", "season"),
        ("They met on Monday night.", "2023-06-19", "day"),
        ("They met last Monday.", "2023-06-12", "day"),
        ("They met on Tuesday last week.", "2023-06-13", "day"),
        ("They met on Tuesday last.", "2023-06-20", "day"),
        ("They met on Friday last.", "2023-06-16", "day"),
        ("They will meet on Friday next.", "2023-06-23", "day"),
        ("They met last week.", "2023-06-12/2023-06-18", "week"),
        ("They met over the weekend.", "2023-06-17/2023-06-18", "range"),
        ("They met earlier this month.", "2023-06-01/2023-06-20", "range"),
        ("They met last November.", "2022-11", "month"),
        ("They met two days ago.", "2023-06-19", "day"),
        ("They met three weeks ago.", "2023-05-31~", "day"),
        ("They met two months ago.", "2023-04", "month"),
        ("They met three years ago.", "2020", "year"),
        ("They met the day before yesterday.", "2023-06-19", "day"),
        ("They met two days after Sunday.", "2023-06-20", "day"),
        ("They met in mid-May.", "2023-05-09/2023-05-24", "range"),
        ("They met Monday and Tuesday.", "2023-06-19/2023-06-20", "range"),
        ("They met on December 30.", "2022-12-30", "day"),
        ("They met in the week of June 5.", "2023-06-05/2023-06-11", "week"),
        ("They met in the past three days.", "2023-06-18/2023-06-20", "range"),
        ("They met the week before last.", "2023-06-05/2023-06-11", "week"),
        ("They met last Easter.", "2023-04-09", "day"),
        ("They met on Christmas Eve.", "2022-12-24", "day"),
        ("They met on 18 and 19 June.", "2023-06-18/2023-06-19", "range"),
        ("They met on Friday, June 17.", "2022-06-17", "day"),
        ("They met from Sunday until today.", "2023-06-18/2023-06-21", "range"),
    ],
)
def test_what_has_been_is_read_backwards(text: str, edtf: str, precision: str) -> None:
    found = read(text)
    assert found is not None
    assert (found.edtf, found.precision, found.basis) == (edtf, precision, "relative_to_published")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They will meet on Monday.", "2023-06-26"),
        ("They will meet on Wednesday.", "2023-06-21"),
        ("They will meet next Friday.", "2023-06-30"),
        ("They will meet in November.", "2023-11"),
        ("They will meet on January 5.", "2024-01-05"),
        ("They will meet in two weeks.", "2023-07-05~"),
        ("They will meet from Tuesday to Thursday.", "2023-06-20/2023-06-22"),
        ("They will meet from Monday to Wednesday.", "2023-06-26/2023-06-28"),
        ("They will meet next month.", "2023-07"),
        ("They will meet on the 20th of next month.", "2023-07-20"),
        ("They will meet later this year.", "2023-06-21/2023-12-31"),
        ("They will meet this weekend.", "2023-06-24/2023-06-25"),
        ("They will meet the week after next.", "2023-07-03/2023-07-09"),
        ("They will meet on February 29.", "2024-02-29"),
    ],
)
def test_what_is_to_come_is_read_forwards(text: str, edtf: str) -> None:
    found = read(text, "future")
    assert found is not None
    assert found.edtf == edtf


@pytest.mark.parametrize(
    "text",
    [
        "Theresa May spoke; others may follow.",
        "The troops march on.",
        "He won for a second time.",
        "The Sunday Times wrote of it.",
        "Friday prayers drew a crowd.",
        "They meet on Mondays.",
        "About 2000 troops were sent.",
        "It was the first such visit in five years.",
        "The 19th Party Congress elected him.",
        "Call 138-2010-2015 for more.",
        "They lived there for 4-1/2 years.",
        "It died on 31 June 2020, or so they said.",
        "The temperature fell by 3.5 degrees at 10:30.",
        "The line is open 24/7.",
        "She is in her seventies.",
        "Ukraine's Independence Day was loud.",
        "The Christmas market is open.",
        "Two were hurt on 10 occasions.",
        "Sales in fiscal year 2008 rose.",
        "What they think of may never be known. This may be so.",
        "He sat on the 11-member council.",
        "The numbers were 5-25-30-58.",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(text: str) -> None:
    full = [expression for expression in dates.find(text) if dates.resolve(expression, WEDNESDAY, "past")]
    assert [expression.text for expression in full if expression.text != "June 2020"] == []


@pytest.mark.parametrize("text", ["They met recently.", "They met several weeks ago.", "They met in recent days."])
def test_a_vague_date_is_found_and_stays_open(text: str) -> None:
    assert read(text) is None


def test_a_date_without_a_year_needs_an_anchor() -> None:
    assert read("They met on Monday.", anchor=None) is None
    assert read("They met on June 19.", anchor=None) is None


def test_the_following_day_counts_from_the_date_before_it() -> None:
    previous = dates.Interval(dt.date(2023, 3, 1), dt.date(2023, 3, 1))
    [expression] = dates.find("They flew on the following day.")
    found = dates.resolve(expression, WEDNESDAY, "past", previous)
    assert found is not None
    assert (found.start, found.basis) == (dt.date(2023, 3, 2), "relative_to_text")


def test_what_has_been_does_not_come_after_the_document() -> None:
    previous = dates.Interval(dt.date(2022, 1, 1), dt.date(2022, 1, 1))
    [expression] = dates.find("Five years later they met.")
    assert dates.resolve(expression, WEDNESDAY, "past", previous) is None
    [expression] = dates.find("A month later they met.")
    found = dates.resolve(expression, WEDNESDAY, "past", previous)
    assert found is not None
    assert found.value == "2022-02"


def test_a_whole_year_before_it_does_not_fix_the_same_day() -> None:
    previous = dates.Interval(dt.date(2018, 1, 1), dt.date(2018, 12, 31))
    [expression] = dates.find("On the same day they dined.")
    found = dates.resolve(expression, WEDNESDAY, "past", previous)
    assert found is not None
    assert found.start == WEDNESDAY
