"""What was answered at a revision is answered again from memory, and never after a write."""

import datetime as dt
from collections.abc import Callable

import pytest
from diplomatic_readings import told
from starlette.testclient import TestClient

from app.deps import Services
from graph.model import Status
from graph.queries import quick
from graph.queries.events import ALL_EVENTS, EventFilter
from graph.queries.quick import is_little, is_quick_page, meets_little
from graph.store import Store

Start = Callable[..., TestClient]

OF: tuple[tuple[tuple[str, ...], Status | None], ...] = ((("Q1",), None), (("Q1", "Q2"), None), (("Q1",), "held"))
PAIR = "/api/v1/pairs?a=Q1&b=Q2"


def _services(client: TestClient) -> Services:
    services: Services = client.app.state.services  # type: ignore[attr-defined]
    return services


def test_an_answer_is_made_once_a_revision(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    first = client.get("/api/v1/events?country=CN&limit=3")

    def refuse(*_: object) -> None:
        raise AssertionError("asked again")

    monkeypatch.setattr(_services(client).querying, "run", refuse)
    again = client.get("/api/v1/events?country=CN&limit=3")
    assert (again.content, again.headers["ETag"]) == (first.content, first.headers["ETag"])


def test_a_write_is_seen_by_the_next_question(start: Start) -> None:
    client = start()
    before = client.get(PAIR).json()["events"]
    said = "It was said. Xi Jinping met Antony Blinken in Lima"
    _services(client).store.add(told("new", "Q1 Q2", said, published="2001-01-02", source="S", place={"city": "Lima"}))
    assert client.get(PAIR).json()["events"] == before + 1


def test_errors_are_not_kept(client: TestClient) -> None:
    assert [client.get("/api/v1/pairs?a=Q1&b=nobody-at-all").status_code for _ in range(2)] == [404, 404]


def test_pairs_of_few_events_are_quick_and_names_are_not(client: TestClient) -> None:
    store: Store = _services(client).store
    assert meets_little(store, "Q1", "Q2")
    assert not meets_little(store, "Q1", "Blinken")
    assert not meets_little(store, "Q1", "nobody")
    assert not meets_little(store, "Q1", "Q1")


@pytest.mark.parametrize(
    "path",
    ["events", "events?participant=Q1&sort=date", "events?participant=Q1&participant=Q2", "entities/Q1/timeline"],
)
def test_a_page_that_is_a_walk_of_one_index_takes_no_thread(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    through_a_thread = client.get(f"/api/v1/{path}{'&' if '?' in path else '?'}limit=51").json()["data"]
    # a quick question that took long, as on a busy machine, has the next ones go to a thread
    monkeypatch.setattr(_services(client).on_loop, "holds", lambda: True)

    def refuse(*_: object) -> None:
        raise AssertionError("a thread was asked")

    monkeypatch.setattr(_services(client).querying, "run", refuse)
    assert client.get(f"/api/v1/{path}").json()["data"] == through_a_thread[:50]


@pytest.mark.parametrize(
    "wanted",
    [
        EventFilter(participant=("Blinken",)),
        EventFilter(participant=("Q1", "Blinken")),
        EventFilter(participant=("Q1", "nobody")),
        EventFilter(participant=("Q1", "Q2", "Q3")),
        EventFilter(participant=("Q1",), as_of=dt.date(2023, 1, 1)),
        EventFilter(participant=("Q1",), place="Beijing"),
        EventFilter(participant=("Q1",), q="Beijing"),
        EventFilter(participant=("Q1",), any_of=("Q2",)),
        EventFilter(since=dt.date(2023, 1, 1)),
        EventFilter(status="held"),
    ],
)
def test_what_names_someone_or_looks_through_many_is_not_quick(client: TestClient, wanted: EventFilter) -> None:
    assert not is_quick_page(_services(client).store, wanted, 50)


def test_of_few_events_any_page_is_quick_and_of_many_only_a_walk(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = _services(client).store
    one, two, held = (EventFilter(participant=ids, status=status) for ids, status in OF)
    assert all(is_quick_page(store, wanted, 100, "-sources", count=True) for wanted in (one, two, held))
    assert is_little(store, "Q1")
    monkeypatch.setattr(quick, "LITTLE", 0)
    assert not is_little(store, "Q1")
    assert all(is_quick_page(store, wanted, 50, "date") for wanted in (ALL_EVENTS, one, two))
    assert not is_quick_page(store, held, 50)
    assert not is_quick_page(store, one, 51)
    assert not is_quick_page(store, one, 50, "-sources")
    assert not is_quick_page(store, one, 50, count=True)
    assert not is_quick_page(store, EventFilter(participant=("Q1", "Q1")), 50)
