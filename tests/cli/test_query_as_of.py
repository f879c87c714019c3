"""`query --as-of`: what had been published by a day, of the sample articles and of a meeting announced early."""

from collections.abc import Callable
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "data" / "sample"
MEETING = ("query", "Blinken", "Xi Jinping", "--since", "2023-06-15", "--until", "2023-06-25")


@pytest.fixture
def june(diplograph: Callable) -> Callable:
    """The command, beside a store of the sample articles of June 2023."""
    assert diplograph("ingest", *sorted(SAMPLES.glob("2023-06-*.json"))).code == 0
    return diplograph


def test_the_meeting_of_xi_and_blinken_is_one_event_planned_before_it_was_held(june: Callable) -> None:
    """The first of the samples to speak of it is of 14 June: before, nothing is known of it."""
    (today,) = june(*MEETING, "--json").lines
    (then,) = june(*MEETING, "--as-of", "2023-06-15", "--json").lines
    assert june(*MEETING, "--as-of", "2023-06-10", "--json").lines == []
    assert then["id"] == today["id"]
    assert (today["status"], today["date"]) == ("held", "2023-06-19")
    assert (then["status"], then["date"]) == ("planned", "2023-06-18/2023-06-19")
    assert {each["document_id"][:10] for each in then["evidence"]} == {"2023-06-14"}
    assert (then["source_count"], then["document_count"]) == (1, 1)
    assert june(*MEETING, "--as-of", "2023-06-15", "--status", "held", "--json").lines == []
    (life,) = june("history", today["id"], "--json").lines
    assert [(step["status"], step["reported"]) for step in life["life"]] == [
        ("planned", "2023-06-14"),
        ("held", "2023-06-19"),
    ]


def test_what_was_announced_by_the_tenth_is_planned_as_of_the_tenth(june: Callable, json_lines: Callable) -> None:
    """An announcement of our own, as early as no sample article is: all that followed is the same event."""
    announced = {
        "id": "early",
        "text": "Secretary of State Antony Blinken will meet Chinese President Xi Jinping in Beijing on 19 June 2023.",
        "published": "2023-06-10",
    }
    assert june("ingest", "-", given=json_lines([announced])).code == 0
    (today,) = june(*MEETING, "--json").lines
    (then,) = june(*MEETING, "--as-of", "2023-06-10", "--json").lines
    assert (then["id"], then["status"], then["date"]) == (today["id"], "planned", "2023-06-19")
    assert {each["document_id"] for each in then["evidence"]} == {"early"}
    assert today["status"] == "held"


def test_a_day_that_is_none_is_refused(diplograph: Callable) -> None:
    done = diplograph("query", "--as-of", "19 June")
    assert done.code == 2
    assert "--as-of" in done.err
