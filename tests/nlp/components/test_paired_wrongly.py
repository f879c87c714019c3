"""Whom a clause joins with a place to which he does not go: where others are sent, where he lives."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Senators Marco Rubio and Rand Paul debated in Des Moines. Rubio said he would catch terrorists, and \"we're "
        'sending them to Guantanamo," a prison in Cuba.',
        "Guests attend a breakfast at the home of U.S. Ambassador Robert Godec in Nairobi, Kenya, on Monday.",
    ],
)
def test_nobody_visits_where_he_lives_or_sends_others(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text, "2016-01-28"), "visit") == []
