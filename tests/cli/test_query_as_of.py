"""`query --as-of`: what had been published by a day, of the sample articles."""

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
    """The first of the samples to speak of it is of 9 June: before, nothing is known of it."""
    (today,) = june(*MEETING, "--json").lines
    (then,) = june(*MEETING, "--as-of", "2023-06-10", "--json").lines
    assert june(*MEETING, "--as-of", "2023-06-08", "--json").lines == []
    assert then["id"] == today["id"]
    assert (today["status"], today["date"]) == ("held", "2023-06-19")
    assert (then["status"], then["date"]) == ("planned", "2023-06-18")
    assert {each["document_id"][:10] for each in then["evidence"]} == {"2023-06-09"}
    assert (then["source_count"], then["document_count"]) == (1, 1)
    assert june(*MEETING, "--as-of", "2023-06-15", "--status", "held", "--json").lines == []
    (life,) = june("history", today["id"], "--json").lines
    assert [(step["status"], step["reported"]) for step in life["life"]] == [
        ("planned", "2023-06-09"),
        ("held", "2023-06-19"),
    ]


def test_a_day_that_is_none_is_refused(diplograph: Callable) -> None:
    done = diplograph("query", "--as-of", "19 June")
    assert done.code == 2
    assert "--as-of" in done.err
