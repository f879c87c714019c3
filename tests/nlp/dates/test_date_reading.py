"""The dates of a whole text, as the `dates` command gives them, and what holds for any text."""

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp import dates

SATURDAY = dt.date(2024, 3, 2)
VOCABULARY = (
    "Monday may May March 19 19th June 2023 2000 the of last next this week weeks month first second twenty five from "
    "to between and - , . / day days ago later earlier after before in on early mid end half quarter Q3 weekend "
    "yesterday today spring 1990s 2023-06-19 6/19 6/19/2023 several a fall century now same following \n"
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
    assert seconds(80_000) < 64 * shorter
