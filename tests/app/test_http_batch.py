"""Batches: one reply for each line, in order, whatever the lines are."""

import json

from starlette.testclient import TestClient

TEXT = "Brazilian President Luiz Inacio Lula da Silva met Argentine President Alberto Fernandez in Brasilia on {}."
BATCH = "/api/v1/documents/batch"
NDJSON = {"Content-Type": "application/x-ndjson"}


def line(day: str) -> bytes:
    return json.dumps(
        {"id": day, "text": TEXT.format(day) + " They talked about trade.", "published": "2023-06-26"}
    ).encode()


def replies(client: TestClient, body: bytes) -> list[dict]:
    response = client.post(BATCH, content=body, headers=NDJSON)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/x-ndjson"
    return [json.loads(each) for each in response.text.splitlines()]


def test_bad_lines_have_an_error_and_the_rest_goes_on(start) -> None:
    client = start()
    body = b"\n".join(
        [b"\xef\xbb\xbf" + line("Monday"), b"{broken", b"", b"{}", b"\xff", line("Tuesday") + b"\r", line("Monday")]
    )
    answered = replies(client, body)
    assert [each["line"] for each in answered] == [1, 2, 4, 5, 6, 7]
    assert [each.get("error", {}).get("code") for each in answered] == [
        None, "invalid_json", "nothing_to_read", "invalid_json", None, None,
    ]  # fmt: skip
    assert [each.get("created") for each in answered] == [True, None, None, None, True, False]
    assert answered[0]["id"] == "Monday"
    for each in answered:
        if "error" not in each:
            assert client.get(f"/api/v1/documents/{each['id']}").status_code == 200


def test_a_line_at_the_limit_passes_and_one_above_is_refused(start) -> None:
    client = start(max_body_bytes=2048)
    fits = line("Friday")
    padded = fits + b" " * (2048 - len(fits))
    answered = replies(client, b"\n".join([padded, padded + b" ", fits]))
    assert [each.get("error", {}).get("code") for each in answered] == [None, "body_too_large", None]


def test_a_batch_has_a_limit_in_bytes_and_in_lines(start) -> None:
    client = start(max_batch_bytes=2048, max_batch_lines=3)
    declared = client.post(BATCH, content=b"\n" * 2049, headers=NDJSON)
    assert (declared.status_code, declared.json()["code"]) == (413, "body_too_large")
    streamed = client.post(BATCH, content=iter([line("Sunday") + b"\n", b" " * 2048]), headers=NDJSON)
    codes = [json.loads(each).get("error", {}).get("code") for each in streamed.text.splitlines()]
    assert codes == ["body_too_large"]
    answered = replies(client, b"{}\n" * 4)
    assert [each["error"]["code"] for each in answered] == ["nothing_to_read"] * 3 + ["too_many_lines"]


def test_a_batch_is_ndjson(client: TestClient) -> None:
    response = client.post(BATCH, content=line("Monday"), headers={"Content-Type": "application/json"})
    assert (response.status_code, response.json()["code"]) == (415, "unsupported_media_type")


def test_an_empty_batch_has_an_empty_answer(client: TestClient) -> None:
    assert replies(client, b"") == []
    assert replies(client, b"\n \n") == []
