"""Two who call on somebody: together, and not one on the other."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "callers",
    [
        "The German and French interior ministers, Nancy Faeser and Gerald Darmanin,",
        "Nancy Faeser of Germany and Gerald Darmanin of France",
    ],
)
def test_two_who_call_on_somebody_go_together(read_text: ReadText, callers: str) -> None:
    reading = read_text(f"On Monday, when {callers} called on Kais Saied in Tunis, he refused.", "2023-06-20")
    assert {"Nancy Faeser", "Gérald Darmanin"} not in sides(reading, "meeting")
    assert {"Nancy Faeser", "Gérald Darmanin", "Kais Saied"} in sides(reading, "meeting")


def test_leaders_of_several_states_are_telephoned_one_by_one(read_text: ReadText) -> None:
    found = sides(read_text("Joe Biden telephoned the leaders of Germany, Poland and Norway to thank them."), "call")
    assert {frozenset(met) for met in found} == {
        frozenset({"Joe Biden", state}) for state in ("Germany", "Poland", "Norway")
    }
