"""Goodbyes of posts, and whom "him" means beside a writer who says "I"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

WRITER = "Jonas Vitkus, foreign minister of Lithuania: "
PAIR = frozenset({"Jonas Vitkus", "Micheál Martin"})


@pytest.mark.parametrize(
    ("goodbye", "state"),
    [
        ("See you in Vilnius next week, Micheal!", "Lithuania"),
        ("Until Vilnius on Monday!", "Lithuania"),
        ("See you soon in Dublin!", "Ireland"),
    ],
)
def test_a_goodbye_is_until_they_meet(read_text: ReadText, goodbye: str, state: str) -> None:
    text = f"{WRITER}Good call with my Irish colleague Micheal Martin. {goodbye}"
    found = told(read_text(text, published="2024-10-17"))
    assert {("visit", "planned", PAIR | {state}), ("meeting", "planned", PAIR)} <= found


def test_a_goodbye_to_nobody_in_particular_is_none(read_text: ReadText) -> None:
    text = f"{WRITER}Good call with Micheal Martin of Ireland and Alar Karis of Estonia. See you in Vilnius!"
    assert not [t for t in told(read_text(text, published="2024-10-17")) if t[1] == "planned"]


def test_he_is_not_who_writes(read_text: ReadText) -> None:
    text = f"{WRITER}Good call with Micheal Martin of Ireland. Looking forward to welcoming him in Vilnius next week."
    assert ("meeting", "planned", PAIR) in told(read_text(text, published="2024-10-17"))


def test_who_is_here_writes(read_text: ReadText) -> None:
    text = "Tanja Fajon here, Slovenia's foreign minister. I had coffee with Kenya's Alfred Mutua on Thursday."
    assert ("meeting", "held", frozenset({"Tanja Fajon", "Alfred Mutua"})) in told(read_text(text, "2022-09-28"))


def test_a_charge_is_a_diplomat(read_text: ReadText) -> None:
    text = f"{WRITER}(And no, I am not meeting the Belarusian chargé this week.)"
    assert told(read_text(text, published="2024-10-17")) == {
        ("meeting", "refused", frozenset({"Jonas Vitkus", "Belarus"}))
    }
