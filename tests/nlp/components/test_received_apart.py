"""Who is received separately by several meets each of them, and they do not meet."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Hakan Fidan was received separately by President Vučić and Prime Minister Kurti on Monday.",
        "Hakan Fidan was separately received by President Vučić and Prime Minister Kurti on Monday.",
    ],
)
def test_each_receives_the_guest(read_text: ReadText, text: str) -> None:
    met = sides(read_text(text, published="2024-07-05"), "meeting")
    assert sorted(map(sorted, met)) == [["Albin Kurti", "Hakan Fidan"], ["Aleksandar Vučić", "Hakan Fidan"]]


def test_both_together_receive_him_once(read_text: ReadText) -> None:
    text = "Hakan Fidan was received by President Vučić and Prime Minister Kurti on Monday."
    assert len(sides(read_text(text, published="2024-07-05"), "meeting")) == 1
