"""Who chairs the meeting of a body of its own was not at the gathering told of before."""

from collections.abc import Callable

from graph.model import Reading
from tests.nlp.reported import told

ReadText = Callable[..., Reading]


def test_a_commission_that_two_chaired_is_no_part_of_a_summit(read_text: ReadText) -> None:
    text = (
        "Hakan Fidan attended a summit of the Arab League in Jeddah last week. Gustavo Petro and Daniel Noboa "
        "co-chaired the third meeting of the Colombia-Ecuador Border Commission in Tulcan in May."
    )
    found = told(read_text(text))
    assert ("meeting", "held", frozenset({"Gustavo Petro", "Daniel Noboa"})) in found
    assert not any("Daniel Noboa" in people for kind, _, people in found if kind == "gathering")


def test_who_chairs_the_meeting_told_of_was_there(read_text: ReadText) -> None:
    text = "Foreign ministers of the Arab League met in Jeddah on Monday. Badr Abdelatty of Egypt chaired the meeting."
    assert any("Badr Abdelatty" in people for kind, _, people in told(read_text(text)) if kind == "gathering")
