"""Datelines that a colon or a full stop closes, as Asian papers and chancelleries write them."""

import pytest

from nlp.source.dateline import dateline

STORY = "The two ministers spent the whole of yesterday over a map of the lagoon, and will do so again."


@pytest.mark.parametrize(
    ("head", "place", "day"),
    [
        ("COLOMBO: ", "COLOMBO", None),
        ("Dhaka: ", "Dhaka", None),
        ("LISBON. ", "LISBON", None),
        ("Tunis, 4 May 2011. ", "Tunis", "4 May 2011"),
        ("TBILISI, MARCH 9. ", "TBILISI", "MARCH 9"),
    ],
)
def test_a_town_before_a_colon_or_stop_is_where_the_story_was_filed(head: str, place: str, day: str | None) -> None:
    found = dateline(head + STORY)
    assert found is not None
    assert (found.place, found.date.text if found.date else None, found.end) == (place, day, len(head))


@pytest.mark.parametrize(
    "text",
    [
        f"Baxter: {STORY}",
        f"Lisbon. {STORY}",
        "Dhaka: a new start",
        f"COLOMBO: {STORY}\nDHAKA: {STORY}",
        f"Oslo, Bergen, Paris: {STORY}",
    ],
)
def test_other_words_before_a_colon_or_stop_are_none(text: str) -> None:
    assert dateline(text) is None


@pytest.mark.parametrize("head", ["VIENTIANE (KPL) ", "OSLO (NTB) "])
def test_an_agency_in_capitals_closes_a_town_in_capitals(head: str) -> None:
    found = dateline(head + STORY)
    assert found is not None
    assert (found.place, found.agency, found.end) == (head.split()[0], head.split()[1].strip("()"), len(head))


@pytest.mark.parametrize("head", ["Vientiane (KPL) ", "OPINION (NTB) ", "OSLO (in Norway) "])
def test_a_parenthesis_behind_another_word_closes_nothing(head: str) -> None:
    assert dateline(head + STORY) is None
