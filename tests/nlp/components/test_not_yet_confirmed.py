"""What nobody has confirmed may still be: it is neither off nor settled."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    "text",
    [
        "The meeting of Thai Foreign Minister Sihasak with Hun Sen in Phnom Penh on Monday is not yet confirmed.",
        "A meeting between Thailand and Laos in Vientiane on Monday has yet to be confirmed.",
        "A visit of the Thai premier to Vientiane in March is not confirmed.",
        "A visit of the Thai premier to Vientiane in March remains to be confirmed.",
        "Vientiane has not confirmed the visit of the Thai premier in March.",
        "Neither side has confirmed a meeting between Thailand's and Laos's presidents in Hanoi next week.",
    ],
)
def test_what_is_not_confirmed_is_proposed(read_text: ReadText, text: str) -> None:
    assert {r.status for r in read_text(text, published="2010-02-25").reports} == {"proposed"}


def test_what_is_confirmed_is_planned(read_text: ReadText) -> None:
    (report,) = read_text("A meeting between Thailand and Laos on Monday was confirmed.", "2010-02-25").reports
    assert report.status == "planned"
