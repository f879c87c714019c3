"""Full-text search: words, phrases and beginnings, and nothing that breaks it."""

import json

import pytest
from fresh_store import fresh_store
from hypothesis import given, settings
from hypothesis import strategies as st
from readings import told

from graph.queries.events import EventFilter, find_events
from graph.queries.words import full_text
from graph.store import Store

TITLES = ("Blinken met Xi Jinping", "Xi and Jinping Wang", "Zürich talks on grain exports", "Exporting grain")


@pytest.fixture
def filled(store: Store) -> Store:
    for number, title in enumerate(TITLES):
        store.add(told(f"d{number}", "blinken xi", f"2023-0{number + 1}-01", title=title))
    return store


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("xi jinping", {0, 1}),
        ('"xi jinping"', {0}),
        ('"Jinping Xi"', set()),
        ("jin*", {0, 1}),
        ("jin", set()),
        ("zurich", {2}),
        ('"grain exp"*', {2}),
        ("grain export*", {2, 3}),
        ('"talks on" zür*', {2}),
        ('"xi jinping', {0, 1}),
        ("xi OR grain", set()),
        ("NEAR(xi jinping)", set()),
        ("title:xi", set()),
        ("-xi", {0, 1}),
        ("**", set()),
        ('""', set()),
    ],
)
def test_what_is_found(filled: Store, text: str, found: set[int]) -> None:
    rows = map(json.loads, find_events(filled, EventFilter(q=text)).rows)
    assert {TITLES.index(row["title"]) for row in rows} == found


@given(st.lists(st.text(alphabet='"*() ab:-^+{}\0é', max_size=12), min_size=1, max_size=20))
@settings(max_examples=100, deadline=None)
def test_no_text_breaks_a_search(texts: list[str]) -> None:
    with fresh_store() as store:
        store.add(told("d", "blinken xi", "2023-06-19", title="a ab"))
        for text in texts:
            assert len(find_events(store, EventFilter(q=text)).rows) <= 1
            assert bool(full_text(text)) == any(character.isalnum() for character in text)
