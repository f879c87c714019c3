"""Verbs of headlines that taggers take for plural nouns, and further words for who receives or meets whom."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

DIGEST = "Top stories\n"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "• Denmark summons US envoy over Greenland claims",
            {("meeting", "held", frozenset({"Denmark", "United States"}))},
        ),
        (
            "Chile's Boric shelves visit to Lima",
            {("visit", "cancelled", frozenset({"Gabriel Boric", "Peru"}))},
        ),
        (
            "Merz phones Erdogan over Aleppo",
            {("call", "held", frozenset({"Friedrich Merz", "Recep Tayyip Erdoğan"}))},
        ),
    ],
)
def test_plural_before_an_object_is_a_verb(
    read_text: ReadText, line: str, expected: set[tuple[str, str, frozenset[str]]]
) -> None:
    assert told(read_text(DIGEST + line, "2025-06-17")) == expected


@pytest.mark.parametrize("line", ["Kremlin visits cost millions", "Museum hosts are on strike in Peru and Chile"])
def test_plurals_without_an_object_stay_nouns(read_text: ReadText, line: str) -> None:
    assert read_text(DIGEST + line).reports == ()


@pytest.mark.parametrize(
    "text",
    [
        "Modi broke bread with Sri Lanka's Dissanayake in Colombo on Thursday.",
        "Sri Lanka's Dissanayake and Modi clink glasses at a banquet in Colombo, October 3, 2024.",
    ],
)
def test_bread_broken_and_glasses_clinked(read_text: ReadText, text: str) -> None:
    both = frozenset({"Narendra Modi", "Anura Kumara Dissanayake"})
    assert told(read_text(text, "2024-10-04")) == {("meeting", "held", both)}


def test_envoy_is_dressed_down(read_text: ReadText) -> None:
    text = "The Israeli foreign minister dressed down the Brazilian ambassador on Wednesday."
    assert told(read_text(text, "2024-02-22")) == {("meeting", "held", frozenset({"Israel", "Brazil"}))}
