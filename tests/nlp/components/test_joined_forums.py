"""Gatherings that a verb joins somebody to, and talks of two that a guess takes for a gathering."""

from collections.abc import Callable

from graph.model import Reading
from tests.nlp.reported import told

Read = Callable[..., Reading]


def test_who_joins_leaders_at_their_summit_is_at_one_gathering(read_text: Read) -> None:
    text = (
        "António Guterres wraps up a three-day stop in Kuwait today; tomorrow he joins Arab leaders at their summit in "
        "Manama."
    )
    met = frozenset({"António Guterres", "Arab League", "Bahrain"})
    gatherings = {one for one in told(read_text(text, "2024-05-14")) if one[0] != "visit"}
    assert gatherings == {("gathering", "planned", met)}


def test_talks_of_two_are_no_gathering(read_text: Read) -> None:
    text = (
        "The talks between Hamas and Israel, held through Egyptian and Qatari go-betweens, broke up in Cairo last "
        "Thursday without a deal."
    )
    assert {kind for kind, _, _ in told(read_text(text, "2024-05-14"))} == {"meeting"}
