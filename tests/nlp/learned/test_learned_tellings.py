"""Encounters told in words that no frame knows, and what only looks like one."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from nlp.components.tellings.event_words import triggers

TOLD = [
    (
        "sparred",
        "Polish Foreign Minister Jan Wolski sparred with his Hungarian counterpart Eva Toth over lunch in Warsaw.",
    ),
    (
        "closeted",
        "Turkish Foreign Minister Kemal Aydin and Greek Foreign Minister Nikos Pappas were closeted for two hours.",
    ),
]
PLACED = "A call placed on Monday by Peru's foreign minister, Elmer Schialer, to Chile's Alberto van Klaveren ended it."
QUIET = [
    "Polish Foreign Minister Jan Wolski accused his Hungarian counterpart Eva Toth of blocking the sanctions.",
    "Spain and Italy have met most of the conditions for lower borrowing costs.",
    "Brazil will meet Argentina in the semi-final of the cup on Tuesday.",
    "The presidents of Peru and Chile often talk on the phone.",
]


@pytest.mark.parametrize(("word", "text"), TOLD)
def test_words_without_a_frame_tell_of_encounters(read_text: Callable[..., Reading], word: str, text: str) -> None:
    assert not any(word.startswith(lemma) for lemma, _ in triggers() if " " not in lemma)
    (report,) = read_text(text).reports
    assert len({participant.country for participant in report.participants}) == 2
    assert report.status == "held"


@pytest.mark.parametrize("text", QUIET)
def test_what_only_sounds_like_an_encounter_is_none(read_text: Callable[..., Reading], text: str) -> None:
    assert read_text(text).reports == ()


def test_a_call_that_somebody_placed_is_one(read_text: Callable[..., Reading]) -> None:
    (report,) = read_text(PLACED).reports
    assert report.type == "call"
    assert {participant.country for participant in report.participants} == {"PE", "CL"}
