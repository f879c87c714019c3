"""`diplograph ask`: a plain question, answered from the store."""

from collections.abc import Callable
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "data" / "sample"


@pytest.fixture
def june(diplograph: Callable) -> Callable:
    """The command, beside a store of what was written on 19 June 2023."""
    assert diplograph("ingest", *sorted(SAMPLES.glob("2023-06-19*.json"))).code == 0
    return diplograph


def test_an_answer_comes_with_events_and_their_sentences(june: Callable) -> None:
    done = june("ask", "When did Xi and Blinken meet this month?", "--on", "2023-06-25")
    first, blank, headings, event, quote = done.out.decode().splitlines()
    assert (done.code, done.err, blank) == (0, "", "")
    assert first.startswith("On 19 June 2023: Xi Jinping met Antony Blinken")
    assert headings.startswith("DATE")
    assert event.startswith("2023-06-19")
    assert quote.strip().startswith("“")


def test_all_of_it_is_there_as_json(june: Callable) -> None:
    (answer,) = june("ask", "Whom did Blinken meet on 19 June 2023?", "--json").lines
    assert {row["entity"]["name"] for row in answer["data"]} >= {"Xi Jinping", "Wang Yi"}
    assert answer["understood"]["kind"] == "counterparts"
    assert answer["evidence"]


def test_what_is_not_understood_ends_with_1_and_the_nearest_question(june: Callable) -> None:
    done = june("ask", "Why did Blinken meet Xi?")
    assert (done.code, done.out) == (1, b"")
    said, nearest = done.err.splitlines()
    assert "“Why”" in said
    assert nearest.startswith("diplograph: try: Which meetings of Antony Blinken and Xi Jinping")
    assert june("ask", nearest.removeprefix("diplograph: try: ")).code == 0


def test_what_is_no_question_or_no_day_is_refused(diplograph: Callable) -> None:
    assert diplograph("ask", " ").code == 2
    assert diplograph("ask", "Who met Xi?", "--on", "soon").code == 2
    assert diplograph("ask", "Who met Xi?").code == 1
