"""Whom somebody meets before he flies on does not fly on with him."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides

Read = Callable[..., Reading]


TALKS = "Anthony Albanese met Xi Jinping in Beijing today. "


@pytest.mark.parametrize(
    "text",
    [
        "Tomorrow he sees Premier Li Qiang, and then flies to the Cook Islands for a forum of Pacific leaders.",
        "Tomorrow he sees Premier Li Qiang, and then travels to Samoa for a forum of Pacific leaders.",
    ],
)
def test_who_was_met_does_not_fly_on(read_text: Read, text: str) -> None:
    assert not any("Li Qiang" in names for names in sides(read_text(TALKS + text, "2023-11-06"), "visit"))
