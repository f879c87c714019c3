"""Feeds in the store: each once, with what became of its last pull."""

import datetime as dt

import pytest

from graph.errors import Conflict, NotFound
from graph.feeds import add_feed, list_feeds, note_pull, remove_feed
from graph.store import Store

NOW = dt.datetime(2026, 11, 26, 10, tzinfo=dt.UTC)
URL = "https://harbour.example/feed.xml"


def test_a_feed_is_added_once_noted_and_removed(store: Store) -> None:
    before = store.revision()
    added = add_feed(store, URL, "Harbour Wire", NOW)
    add_feed(store, f"{URL}?2", None, NOW + dt.timedelta(seconds=1))
    with pytest.raises(Conflict):
        add_feed(store, URL, None, NOW)
    first, second = list_feeds(store)
    assert first == added
    assert (second.source, second.pulled) == (None, None)
    pulled = added.model_copy(update={"pulled": NOW, "status": "1 added", "etag": '"1"', "modified": None})
    note_pull(store, pulled)
    assert list_feeds(store) == [pulled, second]
    remove_feed(store, URL)
    assert list_feeds(store) == [second]
    with pytest.raises(NotFound):
        remove_feed(store, URL)
    assert store.revision() == before, "feeds are no part of the graph"
