"""Guests who are received for a visit, and who accompanies a host at talks just told of."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("verb", ["will receive", "will welcome", "will host"])
def test_who_is_received_for_a_visit_pays_it(read_text: ReadText, verb: str) -> None:
    reading = read_text(
        f"Olaf Scholz {verb} the President of Peru, Dina Boluarte, for an official visit to Berlin on Friday."
    )
    assert sides(reading, "visit") == [{"Dina Boluarte", "Germany", "Olaf Scholz"}]


def test_who_accompanies_somebody_at_the_talks_is_there(read_text: ReadText) -> None:
    reading = read_text(
        "Aleksandar Vučić received Hakan Fidan in Belgrade on Monday. During the talks, Minister Ivica Dačić "
        "accompanied the President."
    )
    assert sides(reading, "meeting") == [{"Aleksandar Vučić", "Hakan Fidan", "Ivica Dačić"}]


def test_who_accompanies_somebody_elsewhere_is_not(read_text: ReadText) -> None:
    reading = read_text(
        "Aleksandar Vučić received Hakan Fidan in Belgrade on Monday. Ivica Dačić accompanied him to Budapest in May."
    )
    assert sides(reading, "meeting") == [{"Aleksandar Vučić", "Hakan Fidan"}]
