"""Encounters told by what was said "following" them, which taggers take for a verb."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import told

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status", "people"),
    [
        (
            "Following talks with Mia Mottley in Kingston on Monday, Andrew Holness said the ferry would sail.",
            "held",
            {"Mia Mottley", "Andrew Holness"},
        ),
        (
            "The pact was announced on Monday following hours of talks in Kingston between Mia Mottley and Keith "
            "Rowley.",
            "held",
            {"Mia Mottley", "Keith Rowley"},
        ),
        (
            "Following a meeting in Kingston with Mia Mottley, Keith Rowley praised the ferry.",
            "held",
            {"Mia Mottley", "Keith Rowley"},
        ),
    ],
)
def test_who_speaks_following_talks_has_held_them(
    read_text: ReadText, text: str, status: str, people: set[str]
) -> None:
    assert ("meeting", status, frozenset(people)) in told(read_text(text))


def test_talks_of_states_were_those_of_the_people_who_speak_following_them(read_text: ReadText) -> None:
    text = (
        "Danish-Finnish talks were held in Turku on 16 June. Following the talks, Mette Frederiksen and Petteri Orpo "
        "announced a cable."
    )
    assert told(read_text(text)) == {("meeting", "held", frozenset({"Mette Frederiksen", "Petteri Orpo"}))}
