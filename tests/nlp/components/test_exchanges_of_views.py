"""Exchanges of views, which are conversations."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "A delegation of the French Senate stayed in Tunis until Friday. On Monday the delegation had an exchange "
            "of views with the Speaker of Parliament, Mohamed Ennaceur.",
            {"French Senate", "Mohamed Ennaceur"},
        ),
        (
            "An exchange of opinions took place between Minister Wang Yi and Minister Lavrov in Beijing on Tuesday.",
            {"Wang Yi", "Sergey Lavrov"},
        ),
    ],
)
def test_views_are_exchanged_in_talks(read_text: ReadText, text: str, met: set[str]) -> None:
    assert sides(read_text(text), "meeting") == [met]


def test_letters_are_not(read_text: ReadText) -> None:
    assert not sides(read_text("Minister Soto of Peru had an exchange of letters with Annalena Baerbock."))
