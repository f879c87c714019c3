"""Numbers of events over HTTP."""

import csv
import io

import pytest
from starlette.testclient import TestClient

from app.wire.events import PairAnswer
from app.wire.stats import DyadPage, Facets, Timeseries

API = "/api/v1"


@pytest.mark.parametrize(
    ("filters", "shown"),
    [
        ({}, {}),
        ({"country": "CN"}, {}),
        ({"status": "held"}, {"by": "type"}),
        ({}, {"interval": "week", "by": "country"}),
        ({"as_of": "2023-06-19"}, {"by": "mode"}),
    ],
)
def test_a_timeseries_counts_all_that_the_list_has(
    client: TestClient, filters: dict[str, str], shown: dict[str, str]
) -> None:
    response = client.get(f"{API}/stats/timeseries", params={**filters, **shown})
    answer = Timeseries.model_validate(response.json())
    listed = client.get(f"{API}/events", params={**filters, "count": "true"}).json()["count"]
    assert answer.events == listed == sum(row.events for row in answer.data) + answer.undated
    if answer.by in ("type", "status", "mode"):
        assert all(sum(row.by.values()) == row.events for row in answer.data)


def test_each_source_leads_to_the_events_that_it_reports(client: TestClient) -> None:
    shown = client.get(f"{API}/facets").json()["facets"]["source"]
    assert [(each["value"], each["events"]) for each in shown["top"]] == [("Example Wire", 3), ("Sample Gazette", 2)]
    for each in shown["top"]:
        asked = {"source": each["value"]}
        assert client.get(f"{API}/events", params={**asked, "count": "true"}).json()["count"] == each["events"]
        assert client.get(f"{API}/marks", params=asked).json()["count"] == each["events"]
        assert len(client.get(f"{API}/events.ndjson", params=asked).text.splitlines()) == each["events"]
        assert client.get(f"{API}/facets", params=asked).json()["events"] == each["events"]
        assert client.get(f"{API}/stats/timeseries", params=asked).json()["events"] == each["events"]


def test_dyads_are_the_same_in_pages_and_in_the_file(client: TestClient) -> None:
    rows, cursor = [], None
    while True:
        page = client.get(f"{API}/stats/dyads", params={"limit": 3, **({"cursor": cursor} if cursor else {})}).json()
        DyadPage.model_validate(page)
        rows += page["data"]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert len(rows) > 3
    file = client.get(f"{API}/stats/dyads.csv")
    assert file.headers["content-type"] == "text/csv; charset=utf-8"
    assert file.headers["content-disposition"] == 'attachment; filename="diplograph-dyads.csv"'
    told = [{name: "" if value is None else str(value) for name, value in row.items()} for row in rows]
    assert list(csv.DictReader(io.StringIO(file.text, newline=""))) == told


def test_rows_of_a_pair_are_of_both_directions_or_of_none(client: TestClient) -> None:
    directed = client.get(f"{API}/stats/dyads?a=us&b=CN").json()["data"]
    assert {(row["a"], row["b"]) for row in directed} == {("US", "CN"), ("CN", "US")}
    undirected = client.get(f"{API}/stats/dyads?a=US&b=CN&directed=false&interval=year").json()["data"]
    assert {(row["a"], row["b"], row["cameo"]) for row in undirected} == {("CN", "US", None)}
    assert sum(row["events"] for row in undirected) * 2 == sum(row["events"] for row in directed)


@pytest.mark.parametrize(
    "path",
    ["/stats/dyads?b=CN", "/stats/dyads?a=US&b=US", "/stats/dyads?a=USA", "/stats/timeseries?interval=decade",
     "/stats/timeseries?by=place", "/facets?limit=101", "/stats/dyads?cursor=AAAA", "/stats/dyads.csv?limit=5"],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused(client: TestClient, path: str) -> None:
    answer = client.get(API + path)
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")


def test_facets_name_what_the_events_have_in_common(client: TestClient) -> None:
    answer = Facets.model_validate(client.get(f"{API}/facets?participant=Q1&limit=2").json())
    assert answer.exact
    people = answer.facets["participant_person"]
    assert people.top[0].entity is not None
    assert (people.top[0].entity.id, people.top[0].events) == ("Q1", answer.events)
    assert len(people.top) == 2
    assert sum(value.events for value in answer.facets["status"].top) + answer.facets["status"].other == answer.events
    assert client.get(f"{API}/facets?participant=Nobody+at+all").json()["events"] == 0


def test_a_pair_is_told_with_topics_others_and_gaps_in_a_range(client: TestClient) -> None:
    record = PairAnswer.model_validate(client.get(f"{API}/pairs?a=Q1&b=Q2").json())
    assert (record.events, record.met, record.by_mode) == (1, True, {"in_person": 1})
    assert [(topic.id, topic.label, topic.events) for topic in record.topics] == [("trade", "Trade", 1)]
    ranged = PairAnswer.model_validate(client.get(f"{API}/pairs?a=Q1&b=Q2&until=2000-01-01").json())
    assert (ranged.events, ranged.met, ranged.longest_gap, ranged.others) == (0, False, None, [])
    assert client.get(f"{API}/pairs?a=Q1&b=Q2&since=2023-07-01&until=2023-06-01").status_code == 422
