"""Bodies that two states have together, talks with a name of their own, and officials of states that are no more."""

import pytest

from graph.model import Reading
from tests.nlp.conftest import ReadText


def takers(reading: Reading, kind: str = "meeting") -> list[set[str]]:
    """The names in each report of a type."""
    return [{p.name for p in report.participants} for report in reading.reports if report.type == kind]


@pytest.mark.parametrize("body", ["Peru-Chile Joint Border Commission", "Chile-Peru Security Committee"])
def test_a_body_of_two_states_stands_for_both(read_text: ReadText, body: str) -> None:
    assert takers(read_text(f"The {body} met in Arica on Monday.")) == [{"Peru", "Chile"}]


def test_a_body_of_one_state_stands_for_none_besides(read_text: ReadText) -> None:
    assert not read_text("The Peru Joint Border Commission met in Tacna on Monday.").reports


def test_who_travels_for_a_dialogue_with_a_state_takes_part(read_text: ReadText) -> None:
    text = "Antony Blinken will travel to Lima in July for the annual High-Level Dialogue with Peru."
    assert takers(read_text(text)) == [{"Antony Blinken", "Peru"}]


def test_an_unnamed_official_of_a_former_state_stands_for_it(read_text: ReadText) -> None:
    text = "George Shultz held talks with his Soviet counterpart in Geneva on Monday."
    assert takers(read_text(text, "1987-10-06")) == [{"George Shultz", "Soviet Union"}]
