"""The warning on a plan whose day has passed: the same from the text of an event as from the event."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readings import report

from graph.keys import day_key
from graph.merge_attributes import merge_attributes
from graph.missed_days import _noticed, with_notice
from graph.model import Event, Notice

TODAY = dt.date(2024, 1, 1)
OTHER = (Notice(code="self_meeting", detail="Both are one."),)
HARD = st.sampled_from(['"date":"x",', ',"date":null,', ',"warnings":[],', "\\", "é", "plain"])


def plan(**other: object) -> Event:
    return merge_attributes((report("d", "blinken xi", "2023-06-19", status="planned"),), {"d": 1}).model_copy(
        update=other
    )


@given(HARD, HARD, st.sampled_from([None, "2023-06-19", "2023-06~"]), st.sampled_from([(), OTHER]))
def test_the_text_gets_the_warning_that_the_event_would_get(title, city, date, warnings):
    event = plan(title=title, date=date, date_text=city, warnings=warnings)
    told = with_notice(event.model_dump_json(), event.status, day_key(event.start), TODAY)
    assert told == _noticed(event, TODAY).model_dump_json()
    assert [notice.code for notice in Event.model_validate_json(told).warnings][:1] == ["not_reported_held"]


@pytest.mark.parametrize(
    ("status", "last", "day"),
    [("held", 20230619, TODAY), ("planned", 20230619, dt.date(2023, 6, 19)), ("planned", 0, TODAY)],
)
def test_what_is_no_missed_plan_stays_as_it_is(status: str, last: int, day: dt.date) -> None:
    assert with_notice(body := plan().model_dump_json(), status, last, day) == body


def test_what_was_going_on_and_is_not_said_to_be_over_says_so() -> None:
    event = plan(status="ongoing")
    told = with_notice(event.model_dump_json(), event.status, day_key(event.start), TODAY)
    assert told == _noticed(event, TODAY).model_dump_json()
    (notice,) = Event.model_validate_json(told).warnings
    assert notice.code == "not_reported_over"
    assert notice.detail == "ongoing on 2023-06-19; no document published by 2024-01-01 says that it is over"
