"""The dates of a whole text, as the `dates` command gives them, and what holds for any text."""

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp import dates
from nlp.dates.periods import moved

SATURDAY = dt.date(2024, 3, 2)
VOCABULARY = (
    "Monday may May March 19 19th June 2023 2000 the of last next this week weeks month first second twenty five from "
    "to between and - , . / day days ago later earlier after before in on early mid end half quarter Q3 weekend "
    "yesterday today spring 1990s 2023-06-19 6/19 6/19/2023 several a fall century now same following \n "
    "Christmas Easter Eid al Fitr weekend 5.12 5-15 or 's ( less than more starting seventies 80s Mondays to date year "
    "working days fiscal until since 100 ago later rest Fri 18, 20 &"
)
texts = st.one_of(st.text(max_size=120), st.lists(st.sampled_from(VOCABULARY.split(" ")), max_size=24).map(" ".join))
days = st.one_of(st.none(), st.dates())
directions = st.sampled_from(["past", "future", "none"])


@given(texts)
def test_expressions_are_slices_in_order_without_overlap(text: str) -> None:
    end = 0
    for expression in dates.find(text):
        assert end <= expression.start < expression.end
        assert text[expression.start : expression.end] == expression.text
        end = expression.end


@given(texts, days, directions, st.one_of(st.none(), st.dates()))
def test_whatever_resolves_is_an_interval(
    text: str, anchor: dt.date | None, direction: dates.Direction, before: dt.date | None
) -> None:
    previous = dates.Interval(before, before) if before else None
    for expression in dates.find(text):
        found = dates.resolve(expression, anchor, direction, previous)
        assert found == dates.resolve(expression, anchor, direction, previous)
        if found is not None:
            assert found.start <= found.end
            assert (found.precision == "day") == (found.start == found.end)
            assert found.value
            assert found.edtf


@given(texts, days)
def test_readings_are_slices(text: str, anchor: dt.date | None) -> None:
    for reading in dates.read_dates(text, anchor):
        assert text[reading.start_char : reading.end_char] == reading.text
        assert reading.start or reading.end


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)), st.integers(0, 6))
def test_a_weekday_is_within_a_week_on_the_side_of_the_tense(anchor: dt.date, weekday: int) -> None:
    name = dt.date(2024, 1, 1 + weekday).strftime("%A")
    [expression] = dates.find(f"on {name}")
    past, future = (dates.resolve(expression, anchor, direction) for direction in ("past", "future"))
    assert past is not None
    assert future is not None
    assert past.start.weekday() == future.start.weekday() == weekday
    assert 0 <= (anchor - past.start).days < 7
    assert 0 <= (future.start - anchor).days < 7


def read_one(text: str, anchor: dt.date = SATURDAY) -> tuple[str, dt.date | None, dt.date | None]:
    [reading] = dates.read_dates(text, anchor)
    return reading.value, reading.start, reading.end


@pytest.mark.parametrize(
    ("text", "value", "start", "end"),
    [
        ("It is due in three years.", "2027", "2027-03-02", "2027-03-02"),
        ("She wrote two months ago.", "2024-01", "2024-01-02", "2024-01-02"),
        ("Ship it 1 year, 2 months and 3 days from now.", "2025-05-05", "2025-05-05", "2025-05-05"),
        ("Ship it in 5 working days.", "2024-03-08", "2024-03-08", "2024-03-08"),
        ("Ship it on the next business day.", "2024-03-04", "2024-03-04", "2024-03-04"),
        ("Ship it on the last working day of March 2024.", "2024-03-29", "2024-03-29", "2024-03-29"),
        ("Ship it two weeks after the first Monday of May.", "2024-05-20", "2024-05-20", "2024-05-20"),
        ("They will leave on the Monday before Christmas.", "2024-12-23", "2024-12-23", "2024-12-23"),
        ("Ship it in the week after Easter.", "2024-W14", "2024-04-01", "2024-04-07"),
        ("They will call later this month.", "2024-03", "2024-03-16", "2024-03-31"),
        ("They will call later this year.", "2024", "2024-07-01", "2024-12-31"),
        ("They called earlier this year.", "2024", "2024-01-01", "2024-03-01"),
        ("They will be off for the rest of the month.", "2024-03", "2024-03-02", "2024-03-31"),
        ("They will be back next Friday.", "2024-03-08", "2024-03-08", "2024-03-08"),
        ("They will be back this coming Sunday.", "2024-03-03", "2024-03-03", "2024-03-03"),
        ("They called two Mondays ago.", "2024-02-19", "2024-02-19", "2024-02-19"),
        ("They will stay for 3 days starting next Monday.", "2024-03-04/P3D", "2024-03-04", "2024-03-06"),
        ("They called in the past two weeks.", "2024-02-17/P2W", "2024-02-17", "2024-03-01"),
        ("It was built from 2014 to May 2018.", "2014/2018-05", "2014-01-01", "2018-05-31"),
        ("They will meet in the first week of May in next year.", "2025-W18", "2025-04-28", "2025-05-04"),
        ("The board met on the last 2 days of the month.", "2024-03-30/P2D", "2024-03-30", "2024-03-31"),
        ("Last year's October fair was small.", "2023-10", "2023-10-01", "2023-10-31"),
        ("The year to date was good.", "2024-01-01/2024-03-02", "2024-01-01", "2024-03-02"),
        ("Sales fell in the third quarter of last year.", "2023-Q3", "2023-07-01", "2023-09-30"),
        ("He sang in the nineteen seventies.", "197", "1970-01-01", "1979-12-31"),
        ("Book the first week of May on Friday.", "2024-05-03", "2024-05-03", "2024-05-03"),
    ],
)
def test_readings_count_by_the_calendar(text: str, value: str, start: str, end: str) -> None:
    assert read_one(text) == (value, dt.date.fromisoformat(start), dt.date.fromisoformat(end))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("More than two weeks ago they left.", None, "2024-02-16"),
        ("From next week on they will rest.", "2024-03-04", None),
        ("It must be done before Easter.", None, "2024-03-30"),
        ("Come in 2025 or later.", "2025-01-01", None),
    ],
)
def test_a_bound_may_stand_on_either_side(text: str, start: str | None, end: str | None) -> None:
    _, first, last = read_one(text)
    assert (first and first.isoformat(), last and last.isoformat()) == (start, end)


@pytest.mark.parametrize(
    "written",
    [
        "3 to 5 May 2024",
        "from May 3 to 5, 2024",
        "5/3-5/5, 2024",
        "from 5/3 to 5/5/2024",
        "3rd of May 2024 until 5 May",
    ],
)
def test_the_last_day_of_a_range_that_is_written_belongs_to_it(written: str) -> None:
    assert read_one(f"The fair, {written}, is free.")[1:] == (dt.date(2024, 5, 3), dt.date(2024, 5, 5))


def test_days_named_one_by_one_are_read_one_by_one() -> None:
    found = dates.read_dates("They will meet on 4 and 7 May, and on Monday and Tuesday.", SATURDAY)
    assert [(reading.text, reading.value) for reading in found] == [
        ("4", "2024-05-04"),
        ("7 May", "2024-05-07"),
        ("Monday", "2024-03-04"),
        ("Tuesday", "2024-03-05"),
    ]


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)), st.sampled_from([" ", "-", "/"]))
def test_all_orders_of_a_full_date_say_the_same(day: dt.date, mark: str) -> None:
    name = day.strftime("%b")
    orders = [
        f"{day.day}{mark}{name}{mark}{day.year}",
        f"{name}{mark}{day.day}{mark}{day.year}",
        f"{day.year}{mark}{name}{mark}{day.day}",
        f"{day.year}-{day.month}-{day.day}",
        f"{day.month}/{day.day}/{day.year}",
    ]
    for order in orders:
        assert read_one(f"It was signed on {order} in Oslo.") == (day.isoformat(), day, day), order


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)))
def test_a_weekday_written_with_a_day_says_which_year(day: dt.date) -> None:
    anchor = day + dt.timedelta(days=40)
    text = f"They will meet on {day.strftime('%A')}, {day.strftime('%B')} {day.day}."
    assert (day.month, day.day) == (2, 29) or read_one(text, anchor)[1] == day


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)), st.integers(1, 40), st.sampled_from([1, -1]))
def test_working_days_are_counted_one_by_one(day: dt.date, amount: int, sign: int) -> None:
    expected, left = day, amount
    while left:
        expected += dt.timedelta(days=sign)
        left -= expected.weekday() < 5
    assert moved(day, sign * amount, "workday") == expected


def test_the_tense_of_the_nearest_verb_decides() -> None:
    text = "The envoy said Friday that he will return on Monday. They spoke in April."
    found = [(reading.text, reading.value) for reading in dates.read_dates(text, SATURDAY)]
    assert found == [("Friday", "2024-03-01"), ("Monday", "2024-03-04"), ("April", "2023-04")]


def test_a_bounding_word_leaves_one_side_open() -> None:
    text = "Since 2010 they have met, and before June 2015 they wrote. After Monday's raid they left."
    found = [(r.text, r.value, r.start, r.end) for r in dates.read_dates(text, SATURDAY)]
    assert found == [
        ("Since 2010", "2010", dt.date(2010, 1, 1), None),
        ("before June 2015", "2015-06", None, dt.date(2015, 5, 31)),
        ("Monday", "2024-02-26", dt.date(2024, 2, 26), dt.date(2024, 2, 26)),
    ]


@pytest.mark.parametrize(
    "unit",
    ["1/", "may ", "June 19, ", "2020-", "a week after ", "\n", " ", '"', "twenty-", "Monday, ", "in two weeks "],
)
def test_long_monotonous_texts_take_time_in_proportion_to_their_length(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        started = time.process_time()
        dates.find(text)
        return time.process_time() - started

    dates.find(unit)
    shorter = max(min(seconds(5_000) for _ in range(3)), 0.01)
    # sixteen times the length: 256 times as long, were the cost quadratic
    assert min(seconds(80_000) for _ in range(2)) < 64 * shorter
