"""Webhooks: signed as the scheme says, sent in order and until taken, by one process, to public addresses alone."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from diplomatic_readings import told
from receiver import Receiver, receiver, wait_until
from starlette.testclient import TestClient

from app.main import create_app
from app.settings import Settings
from app.webhooks.signing import signed_headers
from graph.outbox import take_lease
from graph.store import Store, open_store

HOOKS = "/api/v1/webhooks"
TEXT = "It was brief. Xi Jinping met {} in Beijing"


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    with receiver() as running:
        monkeypatch.setattr("app.webhooks.delivery.RULES", running.rules)
        monkeypatch.setattr("app.webhooks.delivery.LOOK_EVERY_S", 0.05)
        monkeypatch.setattr("app.webhooks.delivery.WAITS_S", (0.05, 0.1, 0.1))
        monkeypatch.setattr("app.live.LOOK_EVERY_S", 0.02)
        yield running


@pytest.fixture
def client(there: Receiver, tmp_path: Path) -> Iterator[TestClient]:
    app = create_app(Settings(store=f"sqlite:///{tmp_path / 'store.db'}"))
    with TestClient(app, base_url="http://127.0.0.1:8000") as running:
        yield running


def store_of(client: TestClient) -> Store:
    store: Store = client.app.state.services.store  # type: ignore[attr-defined]
    return store


def add(client: TestClient, number: int, who: str = "Q1 Q2", **said: str) -> None:
    text = TEXT.format(number)
    store_of(client).add(told(f"d{number}", who, text, published=f"2023-{number:02}-11", source="Wire", **said))


def created(client: TestClient, there: Receiver, **wanted: str) -> dict[str, Any]:
    response = client.post(HOOKS, json={"url": there.url, **wanted})
    assert response.status_code == 201, response.text
    made: dict[str, Any] = response.json()
    return made


def shown(client: TestClient, made: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = client.get(f"{HOOKS}/{made['id']}").json()
    return answer


def test_the_signature_is_that_of_the_scheme() -> None:
    """With the example that the reference libraries are tested with."""
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    headers = signed_headers(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_each_change_is_sent_signed_and_in_order(client: TestClient, there: Receiver) -> None:
    add(client, 1)
    made = created(client, there)
    assert made["secret"].startswith("whsec_")
    add(client, 2)
    add(client, 3)
    wait_until(lambda: len(there.came) == 2)
    store_of(client).retract("d2")
    wait_until(lambda: len(there.came) == 3)
    payloads = there.verified(made["secret"])
    assert [each["type"] for each in payloads] == ["event.created", "event.created", "event.removed"]
    assert payloads[0].keys() == {"type", "timestamp", "data"}
    assert payloads[2]["data"]["id"] == payloads[0]["data"]["id"]
    served = client.get(f"/api/v1/events/{payloads[1]['data']['id']}").json()
    assert payloads[1]["data"] == served
    assert len(set(there.ids)) == 3
    wait_until(lambda: shown(client, made)["pending"] == 0)
    (listed,) = client.get(HOOKS).json()["data"]
    assert "secret" not in listed
    assert listed["last"]["status"] == 204
    assert [each["attempts"] for each in shown(client, made)["messages"]] == [1, 1, 1]


def test_filters_hold(client: TestClient, there: Receiver) -> None:
    made = created(client, there, participant="Q3", status="planned")
    add(client, 1)
    add(client, 2, "Q3 Q4")
    add(client, 3, "Q3 Q4", status="planned")
    wait_until(lambda: shown(client, made)["position"] == 3 and len(there.came) == 1)
    assert there.verified(made["secret"])[0]["data"]["status"] == "planned"


def test_a_webhook_can_be_of_some_sources(client: TestClient, there: Receiver) -> None:
    made = created(client, there, source=["Gazette", "wire"])
    other = created(client, there, source=["Gazette"])
    add(client, 1)
    wait_until(lambda: {shown(client, each)["position"] for each in (made, other)} == {1} and len(there.came) == 1)
    assert shown(client, made)["source"] == ["Gazette", "wire"]
    store_of(client).retract("d1")
    wait_until(lambda: len(there.came) == 2)
    assert [each["type"] for each in there.verified(made["secret"])] == ["event.created", "event.removed"]


def test_what_is_not_taken_is_sent_again_under_the_same_id(client: TestClient, there: Receiver) -> None:
    there.answers = [500, 302, 204]
    made = created(client, there)
    add(client, 1)
    add(client, 2)
    wait_until(lambda: len(there.came) == 4)
    assert there.ids[0] == there.ids[1] == there.ids[2] != there.ids[3]
    there.verified(made["secret"])
    wait_until(lambda: shown(client, made)["pending"] == 0)
    assert [each["attempts"] for each in reversed(shown(client, made)["messages"])] == [3, 1]


@pytest.mark.parametrize(("answer", "attempts"), [(410, 1), (503, 4)])
def test_a_receiver_that_is_gone_or_never_takes_it_is_sent_nothing_more(
    client: TestClient, there: Receiver, answer: int, attempts: int
) -> None:
    there.answers = [answer]
    made = created(client, there)
    add(client, 1)
    wait_until(lambda: shown(client, made)["disabled"] is not None)
    add(client, 2)
    assert len(there.came) == attempts
    tried = client.post(f"{HOOKS}/{made['id']}/test").json()
    assert (tried["status"], shown(client, made)["disabled"] is None) == (answer, False)
    there.answers = [200]
    assert client.post(f"{HOOKS}/{made['id']}/test").json()["status"] == 200
    assert json.loads(there.came[-1][1])["type"] == "webhook.test"
    wait_until(lambda: shown(client, made)["disabled"] is None and shown(client, made)["pending"] == 0)
    types = [each["type"] for each in there.verified(made["secret"])]
    assert types[-2:] == ["event.created", "event.created"]


def test_a_webhook_that_is_deleted_is_sent_nothing(client: TestClient, there: Receiver) -> None:
    made = created(client, there)
    assert client.delete(f"{HOOKS}/{made['id']}").status_code == 204
    add(client, 1)
    for answer in (client.get(f"{HOOKS}/{made['id']}"), client.delete(f"{HOOKS}/{made['id']}")):
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert client.get(HOOKS).json() == {"data": []}
    assert there.came == []


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.org/",
        "http://localhost/",
        "http://user@example.org/",
        "https://example.org:9/",
        "x",
        "http://0x7f.1/",
    ],
)
def test_addresses_that_are_not_public_are_refused(tmp_path: Path, url: str) -> None:
    with TestClient(
        create_app(Settings(store=f"sqlite:///{tmp_path / 's.db'}")), base_url="http://127.0.0.1:8000"
    ) as c:
        response = c.post(HOOKS, json={"url": url})
        assert (response.status_code, response.json()["code"]) == (422, "address_refused")


def test_what_leads_to_this_machine_is_not_called(tmp_path: Path) -> None:
    with (
        receiver() as there,
        TestClient(create_app(Settings(store=f"sqlite:///{tmp_path / 's.db'}")), base_url="http://127.0.0.1:8000") as c,
    ):
        made = c.post(HOOKS, json={"url": "http://127.0.0.1/"}).json()
        tried = c.post(f"{HOOKS}/{made['id']}/test").json()
        assert (tried["status"], tried["error"]) == (None, "The address does not lead to the public internet.")
        assert there.came == []


def test_wrong_bodies_are_refused(client: TestClient) -> None:
    for body in (
        {},
        {"url": ""},
        {"url": "https://example.org/", "typ": "call"},
        {"url": "https://example.org/", "type": 1},
    ):
        assert client.post(HOOKS, json=body).status_code == 422


def test_one_process_at_a_time_sends(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'store.db'}")
    assert take_lease(store, "webhooks", "a", 100.0, 15)
    assert take_lease(store, "webhooks", "a", 110.0, 15)
    assert not take_lease(store, "webhooks", "b", 124.0, 15)
    assert take_lease(store, "webhooks", "b", 126.0, 15)
    assert not take_lease(store, "webhooks", "a", 127.0, 15)
    store.close()
