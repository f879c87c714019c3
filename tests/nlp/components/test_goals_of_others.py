"""Whom somebody meets before he flies on does not fly on with him."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "Tomorrow Anthony Albanese sees Premier Li Qiang, and then flies to the Cook Islands for a forum of "
            "Pacific leaders.",
            "Li Qiang",
        ),
        (
            "Tomorrow Penny Wong sees Foreign Minister Wang Yi, and then travels to Samoa for a forum.",
            "Wang Yi",
        ),
    ],
)
def test_who_was_met_does_not_fly_on(read_text: Read, text: str, other: str) -> None:
    assert not any(other in names for names in sides(read_text(text, "2023-11-06"), "visit"))
