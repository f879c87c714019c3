"""Budgets: a minute's worth at once, then evenly; never more, whatever the rhythm; and what the client is told."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from app import rate_limit
from app.rate_limit import WINDOW_S, Budget

KEY = {"Authorization": "Bearer a-key"}


def test_a_minutes_worth_can_be_had_at_once_and_then_one_by_one() -> None:
    budget = Budget("reads", 6)
    assert [budget.take("a", 0.0).left for _ in range(6)] == [5, 4, 3, 2, 1, 0]
    refused = budget.take("a", 0.0)
    assert (refused.granted, refused.left, refused.retry_s, refused.full_in_s) == (False, 0, 10, 60)
    assert not budget.take("a", 9.9).granted
    assert budget.take("a", 10.0).granted
    assert budget.take("b", 10.0).left == 5, "another caller has a budget of its own"
    assert budget.take("a", 100.0).left == 5


@given(st.integers(1, 1000), st.lists(st.floats(0, 30), max_size=200))
def test_no_rhythm_gets_more_than_the_bucket_and_what_flows_in(quota: int, pauses: list[float]) -> None:
    budget, now, granted = Budget("reads", quota), 1000.0, 0
    for pause in pauses:
        now += pause
        taken = budget.take("a", now)
        granted += taken.granted
        assert 0 <= taken.left < quota
        assert taken.granted or 1 <= taken.retry_s <= WINDOW_S
    assert granted <= quota + (now - 1000.0) * quota / WINDOW_S + 1e-6


@given(st.integers(1, 600), st.floats(0, 100))
def test_whoever_waits_as_told_is_served(quota: int, start: float) -> None:
    budget = Budget("reads", quota)
    for _ in range(quota):
        assert budget.take("a", start).granted
    refused = budget.take("a", start)
    assert not refused.granted
    assert budget.take("a", start + refused.retry_s).granted


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate_limit, "_MOST_CALLERS", 100)
    budget = Budget("reads", 600)
    for number in range(1000):
        assert budget.take(f"caller {number}", number * 0.01).granted
        assert len(budget._full_at) <= 100


def test_a_request_costs_microseconds() -> None:
    budget = Budget("reads", 10_000_000)
    began = time.process_time()
    for _ in range(20_000):
        budget.header(budget.take("a", time.monotonic()))
    assert (time.process_time() - began) / 20_000 < 50e-6


def test_reads_and_writes_have_budgets_of_their_own(start) -> None:
    client = start(key="a-key", reads_per_minute=3, writes_per_minute=1)
    answers = [client.get("/api/v1/events?limit=1") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert [answer.headers["ratelimit"].partition(";t")[0] for answer in answers] == [
        '"reads";r=2', '"reads";r=1', '"reads";r=0', '"reads";r=0'
    ]  # fmt: skip
    assert {answer.headers["ratelimit-policy"] for answer in answers} == {'"reads";q=3;w=60'}
    refused = answers[-1]
    assert refused.headers["content-type"] == "application/problem+json"
    assert (refused.json()["code"], refused.json()["violated-policies"]) == ("rate_limited", ["reads"])
    assert 1 <= int(refused.headers["retry-after"]) <= 20
    assert refused.headers["x-request-id"] == refused.json()["request_id"]
    assert client.delete("/api/v1/documents/x").status_code == 401
    assert client.delete("/api/v1/documents/x").status_code == 429, "guessing keys is limited, too"


def test_a_key_has_a_budget_of_its_own(start) -> None:
    client = start(key="a-key, another", writes_per_minute=1)
    for headers in (KEY, {"Authorization": "Bearer another"}):
        assert client.delete("/api/v1/documents/x", headers=headers).status_code == 404
        assert client.delete("/api/v1/documents/x", headers=headers).status_code == 429


def test_zero_switches_it_off(start) -> None:
    client = start(key="a-key", reads_per_minute=0, writes_per_minute=1)
    for _ in range(5):
        answer = client.get("/api/v1/events?limit=1")
        assert (answer.status_code, "ratelimit" in answer.headers) == (200, False)


def test_a_page_is_a_question_and_files_and_probes_are_free(start) -> None:
    client = start(key="a-key", reads_per_minute=2)
    for path in ("/healthz", "/web/style.css", "/openapi.json", "/docs"):
        assert [client.get(path).status_code for _ in range(3)] == [200] * 3
    assert [client.get(path).status_code for path in ("/", "/api/v1/events?limit=1", "/")] == [200, 200, 429]


def test_a_server_without_keys_limits_nobody(start) -> None:
    client: TestClient = start(reads_per_minute=1, writes_per_minute=1)
    for _ in range(5):
        answer = client.get("/api/v1/events?limit=1")
        assert (answer.status_code, "ratelimit" in answer.headers) == (200, False)


def test_a_page_of_an_allowed_origin_can_read_what_is_left_and_the_refusal(start) -> None:
    client = start(key="a-key", reads_per_minute=1, cors_origins="https://desk.example")
    origin = {"Origin": "https://desk.example"}
    for status in (200, 429):
        answer = client.get("/api/v1/events?limit=1", headers=origin)
        assert answer.status_code == status
        assert answer.headers["access-control-allow-origin"] == origin["Origin"]
        exposed = answer.headers["access-control-expose-headers"].split(", ")
        assert {"RateLimit", "RateLimit-Policy", "Retry-After"} <= set(exposed)


def test_the_addresses_of_one_network_are_one_caller() -> None:
    from app.keyring import network_of

    assert network_of("2001:4860:0:1::1") == network_of("2001:4860:0:1:ffff::2") != network_of("2001:4860:0:2::1")
    assert network_of("192.0.2.1") != network_of("192.0.2.2")
    assert network_of("testclient") == "testclient"
