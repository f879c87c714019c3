"""Who opens, hosts or attends a gathering does not meet the others a second time."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Emir Tamim bin Hamad Al Thani opened the Doha peace conference on Sunday alongside Nana Akufo-Addo of Ghana.",
        "The G8 summit in Gleneagles on Monday was hosted by Rishi Sunak and attended by Joe Biden and Li Qiang.",
    ],
)
def test_attending_is_no_meeting_of_its_own(read_text: Callable[..., Reading], text: str) -> None:
    reading = read_text(text)
    assert len(sides(reading, "gathering")) == 1
    assert not sides(reading, "meeting")


def test_who_meets_beside_a_gathering_still_meets(read_text: Callable[..., Reading]) -> None:
    reading = read_text("Joe Biden met Emmanuel Macron at the G7 summit in Hiroshima on Monday.")
    assert {"Joe Biden", "Emmanuel Macron"} in sides(reading, "meeting")
