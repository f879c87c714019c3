"""Limits of requests: at the limit all is well, one above is refused, and never with a 5xx."""

import asyncio
import threading
import time

import pytest
from starlette.testclient import TestClient

from app.problems import Problem
from app.workers import Workers

JSON = {"Content-Type": "application/json"}


def test_a_body_of_a_mebibyte_passes_and_one_byte_more_does_not(client: TestClient) -> None:
    body = b'{"text": ""}'
    at_limit = body + b" " * ((1 << 20) - len(body))
    assert client.post("/api/v1/documents", content=at_limit, headers=JSON).json()["code"] == "empty_text"
    for content in (at_limit + b" ", iter([at_limit, b" "])):
        began = time.monotonic()
        response = client.post("/api/v1/documents", content=content, headers=JSON)
        assert (response.status_code, response.json()["code"]) == (413, "body_too_large")
        assert time.monotonic() - began < 4, "waited for more of a body that was there in full"


def test_ten_megabytes_are_refused(client: TestClient) -> None:
    for path in ("/api/v1/documents", "/api/v1/read"):
        response = client.post(path, content=b"x" * 10_000_000, headers=JSON)
        assert (response.status_code, response.json()["limit"]) == (413, 1 << 20)


def test_a_url_of_eight_kibibytes_passes_and_one_byte_more_does_not(client: TestClient) -> None:
    path = "/api/v1/events/"
    assert client.get(path + "a" * (8192 - len(path))).status_code == 404
    assert client.get(path + "a" * (8193 - len(path))).status_code == 414


@pytest.mark.parametrize(
    "word", ["%00", "%ED%A0%80", "%FF", "'", '"', "*", "(", "NEAR", "a AND", "-", "%E2%80%AE", "%"]
)
@pytest.mark.parametrize("name", ["q", "participant", "topic", "place"])
def test_no_word_fails_the_search(client: TestClient, name: str, word: str) -> None:
    assert client.get(f"/api/v1/events?{name}={word}").status_code in (200, 422)
    assert client.get(f"/api/v1/entities?q={word}").status_code in (200, 422)
    assert client.get(f"/api/v1/entities/{word}").status_code == 404


def test_work_beyond_the_queue_is_refused_at_once() -> None:
    asyncio.run(_fill_the_queue())


async def _fill_the_queue() -> None:
    gate = threading.Event()
    workers = Workers("test", workers=1, queue=1, timeout_s=5)
    try:
        accepted = [asyncio.create_task(workers.run(gate.wait)) for _ in range(2)]
        await asyncio.sleep(0)
        with pytest.raises(Problem) as refused:
            await workers.run(gate.wait)
        assert (refused.value.status, refused.value.code) == (503, "busy")
        gate.set()
        assert await asyncio.gather(*accepted) == [True, True]
        await asyncio.sleep(0.05)
        assert await workers.run(lambda: "free again") == "free again"
    finally:
        gate.set()
        workers.close()
