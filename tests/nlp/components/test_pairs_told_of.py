"""Pairs that met, and of whom "they" alone are told of again after sentences on something else."""

import pytest

from tests.nlp.conftest import ReadText

PAIRS = [
    (
        "Olaf Scholz and Petr Fiala met in Prague on Monday. Beer was served. They will meet again in Bonn on Friday.",
        ("meeting", "planned", {"Olaf Scholz", "Petr Fiala"}),
    ),
    (
        "Nikos Dendias and Mevlut Cavusoglu signed a search-and-rescue pact in March. Jens Stoltenberg applauded. Last "
        "week they spoke by phone.",
        ("call", "held", {"Nikos Dendias", "Mevlüt Çavuşoğlu"}),
    ),
    (
        "Anthony Albanese was received by Rishi Sunak. The audience was brief. They agreed to hold talks in Bath.",
        ("meeting", "planned", {"Anthony Albanese", "Rishi Sunak"}),
    ),
    (
        "Olaf Scholz and Petr Fiala held talks on Monday. Emmanuel Macron sent an envoy, and Rafael Grossi wrote. Both "
        "sides agreed to meet again in Bonn on Friday.",
        ("meeting", "planned", {"Olaf Scholz", "Petr Fiala"}),
    ),
    (
        "Olaf Scholz and Petr Fiala met on Monday. Emmanuel Macron looked on as Rafael Grossi spoke. The two sides "
        "pledged not to use force and to meet again in Bonn on Friday.",
        ("meeting", "planned", {"Olaf Scholz", "Petr Fiala"}),
    ),
]


PAIRS_JUST_NAMED = [
    (
        "Mark Rutte pressed Andrzej Duda on coal. They met in Delft on Tuesday.",
        ("meeting", "held", {"Mark Rutte", "Andrzej Duda"}),
    ),
    (
        "Kaja Kallas thanked Sauli Niinistö for the ferries. They will speak by phone next week.",
        ("call", "planned", {"Kaja Kallas", "Sauli Niinistö"}),
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAIRS + PAIRS_JUST_NAMED)
def test_both_are_told_of_again(read_text: ReadText, text: str, expected: tuple[str, str, set[str]]) -> None:
    told = [(r.type, r.status, {p.name for p in r.participants}) for r in read_text(text).reports]
    assert expected in told


@pytest.mark.parametrize(
    "text",
    [
        "Olaf Scholz met Petr Fiala in Prague. Students cheered. In the evening it rained. They met again on Tuesday.",
        "Olaf Scholz met Petr Fiala in Prague. Pilsner was served. They met again with Zuzana Čaputová on Tuesday.",
        "Olaf Scholz praised Petr Fiala. Pilsner was served. They met on Tuesday.",
        "Olaf Scholz praised Petr Fiala and quoted Robert Fico. They met on Tuesday.",
    ],
)
def test_others_may_be_meant(read_text: ReadText, text: str) -> None:
    again = [r for r in read_text(text).reports if any("They met" in sentence.text for sentence in r.evidence)]
    assert not [r for r in again if {p.name for p in r.participants} == {"Olaf Scholz", "Petr Fiala"}]
