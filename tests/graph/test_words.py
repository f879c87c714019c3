"""Full-text search: words, phrases and beginnings, and nothing that breaks it."""

import json

import pytest
from fresh_store import fresh_store
from hypothesis import given, settings
from hypothesis import strategies as st
from readings import told

from graph.queries import relevance
from graph.queries.events import EventFilter, find_events
from graph.queries.words import found_in, full_text, sought
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


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Xi met Xi Jinping in Zürich.", "xi", ["Xi", "Xi"]),
        ("Xi met Xi Jinping in Zürich.", '"xi jinping" zurich', ["Xi Jinping", "Zürich"]),
        ("Xi met Xi Jinping in Zu\u0308rich.", "zür* met", ["met", "Zu\u0308rich"]),
        ("Xi met Xi Jinping in Zürich.", '"met x"*', ["met Xi"]),
        ("one two three four", '"one two" "two three" four', ["one two three", "four"]),
        ("COVID-19, covid and more", "covid-19", ["COVID-19"]),
        ("a b", "c", []),
        ("", "a", []),
        ("a", "**", []),
    ],
)
def test_words_are_found_again_in_a_text(text: str, wanted: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in found_in(text, sought(wanted))] == found


@given(st.text(alphabet="aAbé ._-\n🌧", max_size=40), st.text(alphabet='"*ab é', max_size=8))
@settings(max_examples=200, deadline=None)
def test_what_is_found_are_whole_words_in_order_and_apart(text: str, wanted: str) -> None:
    spans = list(found_in(text, sought(wanted)))
    ends = [place for span in spans for place in span]
    assert ends == sorted(ends)
    assert len(set(ends)) == len(ends)
    for start, end in spans:
        assert text[start].isalnum()
        assert text[end - 1].isalnum()
        assert not (start and text[start - 1].isalnum())
        assert not text[end : end + 1].isalnum()


def test_highlights_count_from_the_start_of_the_document(store: Store) -> None:
    text = "A grey 🌧 morning. Xi Jinping met Antony Blinken in d1. They left."
    made = told("d1", "blinken xi", "2023-06-19")
    (report,) = made.reports
    evidence = report.evidence[0].model_copy(update={"start": 18, "end": 55, "text": text[18:55]})
    store.add(
        made.model_copy(
            update={
                "document": made.document.model_copy(update={"text": text}),
                "reports": (report.model_copy(update={"evidence": (evidence,)}),),
            }
        )
    )
    (row,) = find_events(store, EventFilter(q='"xi jinping" blink*'), highlights=True).rows
    (item,) = json.loads(row)["evidence"]
    assert [text[each["start"] : each["end"]] for each in item["highlights"]] == ["Xi Jinping", "Blinken"]
    (plain,) = find_events(store, EventFilter(q="blinken")).rows
    assert "highlights" not in plain


def test_the_best_answer_comes_first_and_pages_stay_in_order_while_others_are_written(store: Store) -> None:
    says = ("", "Grain, grain and more grain.", "Of grain.", "Of corn.")
    for number in range(24):
        made = told(
            f"d{number}", "blinken xi", f"2023-{number % 12 + 1:02}-{number // 12 + 1:02}", says=says[number % 4]
        )
        store.add(made)
    store.add(told("title", "blinken wang", "2001-01-01", title="Grain"))
    wanted, found, cursor = EventFilter(q="grain"), [], None
    while not found or cursor:
        page = find_events(store, wanted, 2, cursor, "relevance")
        found += [json.loads(row) for row in page.rows]
        cursor = page.next_cursor
        store.add(told(f"new{len(found)}", "lavrov wang", "1999-01-01", says=f"Grain {'and corn ' * len(found)}"))
    counted = [event["evidence"][0]["text"].casefold().count("grain") for event in found if event["start"] > "2000"]
    assert counted == [3] * 6 + [1] * 7
    assert found[6]["title"] == "Grain"
    assert len({event["id"] for event in found}) == len(found)
    with pytest.raises(ValueError, match="words"):
        find_events(store, EventFilter(), sort="relevance")


def test_words_that_nearly_all_have_do_not_rank(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relevance, "COMMON", 2)
    for number in range(1, 5):
        store.add(told(f"d{number}", "blinken xi", f"2023-0{number}-01", says="Grain. " * (5 - number)))
    for cursor_limit in (1, 4):
        rows, cursor = [], None
        while not rows or cursor:
            page = find_events(store, EventFilter(q="grain"), cursor_limit, cursor, "relevance")
            rows, cursor = [*rows, *page.rows], page.next_cursor
        assert [json.loads(row)["start"][6] for row in rows] == ["4", "3", "2", "1"]
