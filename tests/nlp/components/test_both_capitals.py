"""Calls to both of two: one to each, and none to the country of him who calls."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_who_telephones_both_capitals_makes_two_calls(read_text: ReadText) -> None:
    reading = read_text(
        "Russia and Ukraine, helped by the Emirates, traded 206 prisoners of war on Saturday. President Mohamed bin "
        "Zayed had telephoned both capitals in the preceding days.",
        published="2024-09-15",
    )
    calls = {frozenset(names) for names in sides(reading, "call")}
    caller = "Mohamed bin Zayed Al Nahyan"
    assert calls == {frozenset({caller, "Russia"}), frozenset({caller, "Ukraine"})}


def test_who_phones_both_men_makes_two_calls(read_text: ReadText) -> None:
    reading = read_text(
        "Paul Kagame and Félix Tshisekedi traded blame. Angola's president, João Lourenço, phoned both men on Friday.",
        published="2024-09-15",
    )
    assert len(sides(reading, "call")) == 2
