"""Whose talks "their" are behind somebody who does something with somebody else."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("clause", "pair"),
    [
        (
            "South Korean President Park Geun-hye poses with Japanese Prime Minister Shinzo Abe prior to their talks",
            {"Park Geun-hye", "Shinzo Abe"},
        ),
        (
            "Secretary of State John Kerry shared a laugh with Tajik President Emomali Rahmon before their meeting",
            {"John Kerry", "Emomali Rahmon"},
        ),
        (
            "Prime Minister David Cameron walked alongside Estonian President Toomas Hendrik Ilves after their lunch",
            {"David Cameron", "Toomas Hendrik Ilves"},
        ),
    ],
)
def test_their_talks_are_of_who_does_so_and_with_whom(read_text: ReadText, clause: str, pair: set[str]) -> None:
    before = "Chinese President Xi Jinping and French President Francois Hollande met in Beijing on Monday."
    assert pair in sides(read_text(f"{before} {clause} on Tuesday.", "2015-11-05"), "meeting")
