"""A state that only the place of talks tells of, whose official the next sentence names."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Hakan Fidan arrived in the Omani capital on Monday for talks on Gaza. Fidan met Omani Foreign Minister "
            "Badr Albusaidi over a dinner, sources said.",
            [{"Hakan Fidan", "Badr Albusaidi"}],
        ),
        (
            "Paul Kagame arrived in the Kenyan capital on Friday for talks with Kenyan officials. He met Kenyan "
            "President William Ruto on Saturday.",
            [{"Paul Kagame", "Kenya"}, {"Paul Kagame", "William Ruto"}],
        ),
    ],
)
def test_whom_one_met_is_with_whom_one_came_to_talk(read_text: ReadText, text: str, people: list[set[str]]) -> None:
    assert sides(read_text(text), "meeting") == people
