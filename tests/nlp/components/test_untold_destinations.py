"""Visits told without saying where they lead: to where the text is told from."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import told

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status", "people"),
    [
        (
            "TALLINN, May 14 (Reuters) - Estonia raised its defence budget on Tuesday. Finnish President Alexander "
            "Stubb flew in before breakfast.",
            "ongoing",
            {"Alexander Stubb", "Estonia"},
        ),
        (
            "TALLINN, May 14 (Reuters) - Estonia raised its defence budget on Tuesday. Emmanuel Macron touches down "
            "here on Thursday.",
            "planned",
            {"Emmanuel Macron", "Estonia"},
        ),
        (
            "TALLINN, May 14 (Reuters) - Estonia raised its defence budget on Tuesday. British Foreign Secretary David "
            "Cameron is due on Friday night.",
            "planned",
            {"David Cameron", "Estonia"},
        ),
    ],
)
def test_arrivals_lead_to_where_the_story_is(read_text: ReadText, text: str, status: str, people: set[str]) -> None:
    assert ("visit", status, frozenset(people)) in told(read_text(text, "2024-05-14"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Estonian President Alar Karis flew in before breakfast.",
        "Emmanuel Macron landed a contract on Thursday.",
        "Emmanuel Macron came home on Thursday.",
        "The order for Emmanuel Macron arrived on Thursday.",
    ],
)
def test_who_is_at_home_or_brings_home_something_visits_nobody(read_text: ReadText, sentence: str) -> None:
    lead = "TALLINN, May 14 (Reuters) - Estonia raised its defence budget on Tuesday. "
    assert not read_text(lead + sentence, "2024-05-14").reports
