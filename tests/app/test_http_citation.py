"""Citations: the event as an entry of the database and its documents, read back by a reader of BibTeX."""

import bibtexparser
import pytest
from starlette.testclient import TestClient

from app.export.citation import cited

EVENT = {
    "id": "r1_x", "title": "Xi {met} 50% & \\Blinken\n_again_", "type": "meeting", "status": "held",
    "start": "2023-06-18", "end": "2023-06-19", "date": "2023-06-18/2023-06-19", "first_reported": None,
}  # fmt: skip
DOCUMENT = {
    "id": "d1", "title": None, "source": "A & B", "published": "2023-06-19", "language": "en",
    "url": "https://example.org/a_{b}?c=%20&d#e",
}  # fmt: skip


@pytest.fixture(scope="module")
def event_id(client: TestClient) -> str:
    (event,) = client.get("/api/v1/events?participant=Q1&participant=Q2").json()["data"]
    return event["id"]


def test_csl_names_the_event_and_each_document(client: TestClient, event_id: str) -> None:
    answer = client.get(f"/api/v1/events/{event_id}/citation")
    assert answer.headers["content-type"] == "application/vnd.citationstyles.csl+json"
    entry, *documents = answer.json()
    assert entry["type"] == "dataset"
    assert (entry["title"], entry["number"]) == ("Xi Jinping met Antony Blinken", event_id)
    assert entry["event-date"] == {"date-parts": [[2023, 6, 19]]}
    revision = client.get("/about").json()["revision"]
    assert entry["version"].endswith(f"revision {revision}")
    assert {each["container-title"] for each in documents} == {"Example Wire", "Sample Gazette"}
    assert all(each["issued"] == {"date-parts": [[2023, 6, 19]]} for each in documents)


def test_bibtex_says_the_same(client: TestClient, event_id: str) -> None:
    answer = client.get(f"/api/v1/events/{event_id}/citation?format=bibtex")
    assert answer.headers["content-type"] == "application/x-bibtex; charset=utf-8"
    library = bibtexparser.parse_string(answer.text)
    assert not library.failed_blocks
    entries = library.entries
    assert [each.entry_type for each in entries] == ["misc", "article", "article"]
    assert len({each.key for each in entries}) == 3
    assert entries[0]["title"] == "{Xi Jinping met Antony Blinken}"
    assert {each["journal"] for each in entries[1:]} == {"Example Wire", "Sample Gazette"}


def test_signs_that_mean_something_in_bibtex_are_written_as_signs() -> None:
    library = bibtexparser.parse_string(cited(EVENT, [DOCUMENT], 7, "bibtex"))
    assert not library.failed_blocks
    entry, document = library.entries
    assert entry["title"] == r"{Xi \{met\} 50\% \& \textbackslash{}Blinken \_again\_}"
    assert document["journal"] == r"A \& B"
    assert document["url"] == "https://example.org/a_%7Bb%7D?c=%20&d#e"
    assert document["title"] == "{d1}"


def test_an_unknown_event_and_an_unknown_form_are_refused(client: TestClient, event_id: str) -> None:
    assert client.get("/api/v1/events/nothing/citation").status_code == 404
    assert client.get(f"/api/v1/events/{event_id}/citation?format=ris").json()["code"] == "invalid_parameter"
