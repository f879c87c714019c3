"""`stats`: numbers of events on the command line."""

from collections.abc import Callable

import pytest

TOLD = [
    {
        "id": "a",
        "text": "Xi Jinping met Antony Blinken in Beijing on 19 June 2023.",
        "published": "2023-06-19",
        "source": "The Wire",
    },
    {"id": "b", "text": "Wang Yi spoke with Antony Blinken by phone on 2 July 2023.", "published": "2023-07-02"},
]


@pytest.fixture
def filled(diplograph: Callable, json_lines: Callable) -> Callable:
    assert diplograph("ingest", "-", given=json_lines(TOLD)).code == 0
    return diplograph


def table(done: object) -> list[list[str]]:
    return [line.split(",") for line in done.out.decode().splitlines()]  # type: ignore[attr-defined]


def test_events_by_period(filled: Callable) -> None:
    assert table(filled("stats", "timeseries", "Blinken", "--by", "type")) == [
        ["period", "events", "call", "meeting"],
        ["2023-06", "1", "0", "1"],
        ["2023-07", "1", "1", "0"],
    ]
    (answer,) = filled("stats", "timeseries", "--interval", "year", "--json").lines
    assert [(row["period"], row["events"]) for row in answer["data"]] == [("2023", 2)]


def test_events_by_pair_of_countries(filled: Callable) -> None:
    header, *rows = table(filled("stats", "dyads", "--a", "us", "--b", "cn"))
    assert header == ["a", "b", "period", "type", "status", "mode", "cameo", "plover", "events", "held"]
    assert {(row[0], row[1], row[2], row[6]) for row in rows} == {
        ("CN", "US", "2023-06", "043"),
        ("CN", "US", "2023-07", "041"),
        ("US", "CN", "2023-06", "042"),
        ("US", "CN", "2023-07", "041"),
    }
    undirected = filled("stats", "dyads", "--undirected", "--interval", "year", "--json").lines
    assert {(row["a"], row["b"], row["period"], row["cameo"]) for row in undirected} == {("CN", "US", "2023", None)}
    assert filled("stats", "dyads", "--b", "cn").code == 2


def test_events_by_property(filled: Callable) -> None:
    assert filled("query", "--source", "Nobody", "--count").out == b"0\n"
    assert filled("query", "--source", "the WIRE", "--source", "Nobody", "--json").lines[0]["type"] == "meeting"
    rows = table(filled("stats", "facets", "--limit", "1"))
    assert ["source", "The Wire", "1"] in rows
    assert rows[0] == ["facet", "value", "events"]
    assert ["participant_person", "Antony Blinken", "2"] in rows
    (answer,) = filled("stats", "facets", "--json").lines
    assert answer["events"] == 2
    assert answer["facets"]["place"]["top"] == [{"city": "Beijing", "country": "CN", "events": 1}]
