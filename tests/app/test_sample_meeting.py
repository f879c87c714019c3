"""The meeting that many of the sample articles tell of: one event in any order, also with a page that misdates it."""

import json
import random
from contextlib import closing
from importlib.resources import files
from typing import Any

import pytest

from graph.dump import dump
from graph.model import DocumentIn, Reading
from graph.queries.documents import get_document
from graph.queries.events import find_events
from graph.queries.one_event import event_history
from graph.store import Store, open_store
from nlp.read import read, read_many

TWO = {"Xi Jinping", "Antony Blinken"}
FOLDER = files("data").joinpath("sample")
PAGE = """Saturday, August 12, 2023

Xi Jinping hopes for a good start at meeting with Antony Blinken - Daily Sample

Chinese President Xi Jinping met US Secretary of State Antony Blinken in Beijing on Monday and spoke of a good start.

The two sat down in the Great Hall of the People, and both said afterwards that their diplomats would go on talking.
"""


@pytest.fixture(scope="module")
def articles() -> list[Reading]:
    texts = [path.read_text(encoding="utf-8") for path in FOLDER.iterdir() if path.name.endswith(".json")]
    told = [DocumentIn.model_validate_json(text) for text in texts]
    near = [one for one in told if "Blinken" in (one.text or "")]
    return [one for one in read_many(near) if isinstance(one, Reading)]


@pytest.fixture(scope="module", params=["Saturday, August 12, 2023", "Monday, September 25, 2023"])
def page(request: pytest.FixtureRequest) -> Reading:
    """The page as it was served on a day, once on the weekday of which it tells."""
    return read(DocumentIn(id="page", text=PAGE.replace("Saturday, August 12, 2023", request.param)))


def events_of_the_two(store: Store) -> list[dict[str, Any]]:
    events = map(json.loads, find_events(store, limit=500).rows)
    return [
        event
        for event in events
        if event["type"] == "meeting" and {actor["name"] for actor in event["participants"]} == TWO
    ]


def test_each_meeting_of_the_two_is_one_event(articles: list[Reading]) -> None:
    with closing(open_store(":memory:")) as store:
        store.add_many(articles)
        days = [event["start"] for event in events_of_the_two(store) if event["start"]]
    assert sorted(days) == ["2023-06-19", "2024-04-26"]


def test_any_order_gives_the_same_store(articles: list[Reading], page: Reading) -> None:
    stores = set()
    for seed in range(4):
        shuffled = [*articles, page]
        random.Random(seed).shuffle(shuffled)
        with closing(open_store(":memory:")) as store:
            for one in shuffled:
                store.add(one)
            stores.add(tuple(dump(store)))
    assert len(stores) == 1


def test_a_page_that_was_printed_later_is_of_the_same_meeting_and_flagged(
    articles: list[Reading], page: Reading
) -> None:
    assert page.document.published_basis == "page_header"
    with closing(open_store(":memory:")) as store:
        store.add_many([*articles, page])
        (event,) = (event for event in events_of_the_two(store) if event["start"] == "2023-06-19")
        told = {json.loads(line)["report"]["document_id"] for line in event_history(store, event["id"])}
        document = json.loads(get_document(store, "page"))
    assert "page" in told
    assert len(told) >= 7
    assert event["date_basis"] != "published"
    assert "document_date_conflicts" in [warning["code"] for warning in document["warnings"]]
    flagged = [notice["detail"] for notice in event["warnings"] if notice["code"] == "document_date_conflicts"]
    assert len(flagged) == 1
    assert str(page.document.published) in flagged[0]
