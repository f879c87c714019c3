"""Visits told in passing, by where somebody is between commas behind his name."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import told

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status", "people"),
    [
        ("Annalena Baerbock, in Tbilisi for a second day, has praised the judges.", "ongoing", {"Georgia"}),
        ("Annalena Baerbock, due in Tbilisi tomorrow, would like a word with the judges.", "planned", {"Georgia"}),
        ("Annalena Baerbock, off to Tbilisi until Friday, called the vote a step back.", "planned", {"Georgia"}),
        ("Annalena Baerbock was in Tbilisi on Monday, together with two judges.", "held", {"Georgia"}),
    ],
)
def test_where_somebody_is_in_passing_is_a_visit(read_text: ReadText, text: str, status: str, people: set[str]) -> None:
    assert ("visit", status, frozenset({"Annalena Baerbock", *people})) in told(read_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "Annalena Baerbock, in Berlin for a second day, has praised the judges.",
        "Annalena Baerbock, in a speech on Georgia, praised the judges.",
    ],
)
def test_who_is_at_home_or_speaks_of_a_land_is_no_guest(read_text: ReadText, text: str) -> None:
    assert not read_text(text).reports
