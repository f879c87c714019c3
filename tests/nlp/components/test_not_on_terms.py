"""Tests of those who do not talk to each other, and of those who refuse to."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    "text",
    [
        "The Greek and Turkish foreign ministers do not talk to each other.",
        "Emmanuel Macron and Giorgia Meloni no longer speak to each other.",
        "Benjamin Netanyahu and Joe Biden have not talked since December.",
        "Olaf Scholz has not met Viktor Orban since March.",
    ],
)
def test_who_is_not_on_terms_refused_no_talks(read_text: ReadText, text: str) -> None:
    assert read_text(text).reports == ()


@pytest.mark.parametrize(
    "text",
    [
        "The Greek foreign minister did not meet his Turkish counterpart in New York.",
        "Emmanuel Macron will not talk to Giorgia Meloni in Bari.",
    ],
)
def test_who_will_not_talk_refuses(read_text: ReadText, text: str) -> None:
    assert {r.status for r in read_text(text).reports} == {"refused"}


@pytest.mark.parametrize("they", ["Meloni and Macron are still not speaking", "Putin and Zelensky are not talking"])
def test_who_is_not_speaking_has_refused_nothing(read_text: ReadText, they: str) -> None:
    assert not read_text(f"{they}, by the way, after the row over a word.").reports


def test_who_is_not_meeting_on_a_day_has(read_text: ReadText) -> None:
    assert [r.status for r in read_text("Giorgia Meloni is not meeting Emmanuel Macron in Bari on Friday.").reports]
