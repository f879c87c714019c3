"""The verb in "Blinken's in Kyiv", as news readers say it: no possessive of what follows."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("text", "kind", "status", "names"),
    [
        (
            "Antony Blinken's in Kyiv tonight for talks with Volodymyr Zelensky.",
            "visit", "ongoing", {"Antony Blinken", "Ukraine"},
        ),
        ("Petr Fiala’s off to Oslo tomorrow, his office says.", "visit", "planned", {"Petr Fiala", "Norway"}),
        ("Sanna Marin's due in Tallinn on Friday.", "visit", "planned", {"Sanna Marin", "Estonia"}),
        ("Mike Pompeo's in Ljubljana, where it rains.", "visit", "ongoing", {"Mike Pompeo", "Slovenia"}),
        ("Joko Widodo's on his way to Canberra.", "visit", "planned", {"Joko Widodo", "Australia"}),
    ],
)  # fmt: skip
def test_is_behind_a_name(text: str, kind: str, status: str, names: set[str], read_text: ReadText) -> None:
    assert (kind, status, frozenset(names)) in told(read_text(text, published="2022-05-18"))


def test_has_behind_a_name(read_text: ReadText) -> None:
    reading = read_text("Rishi Sunak's been to Warsaw to see Donald Tusk.", published="2024-05-15")
    assert ("meeting", "held", frozenset({"Rishi Sunak", "Donald Tusk"})) in told(reading)


@pytest.mark.parametrize(
    "text",
    [
        "A friend of Fiala's in Oslo met the king.",
        "Fiala's in-depth talks ended in Oslo.",
        "The talks were longer than Fiala's in Oslo.",
        "He heard the choir at St Paul's in London.",
    ],
)
def test_possessives_stay(text: str, read_text: ReadText) -> None:
    assert not [r for r in read_text(text, published="2022-05-18").reports if r.type == "visit"]
