"""A client of the HTTP API, for programs and notebooks. It needs httpx2 alone, and none of the server's packages.

    with Client("http://127.0.0.1:8000") as client:
        for event in client.events(participant=["Blinken", "Xi Jinping"], since="2023-06-01"):
            print(event["date"], event["title"])

Filters are the query parameters of the route concerned; a list repeats one, a date is written as a day.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote

import httpx2

from app.connection import ApiError, Connection

if TYPE_CHECKING:
    import networkx
    import pandas

__all__ = ["ApiError", "Client", "unguarded"]

Json = dict[str, Any]
_MOST_ROWS = 500
_LINES_AT_ONCE = 200


class Client:
    """One server. Requests that it is too busy for (429, 503) are repeated when it says, `retries` times."""

    def __init__(
        self,
        base_url: str = "http://127.0.0.1:8000",
        key: str | None = None,
        *,
        retries: int = 4,
        timeout_s: float = 60.0,
        http: httpx2.Client | None = None,
    ) -> None:
        self._connection = Connection(http or httpx2.Client(base_url=base_url, timeout=timeout_s), key, retries)

    def events(self, **filters: Any) -> Iterator[Json]:
        """All events that meet the filters."""
        return self._pages("events", filters)

    def event(self, event_id: str, **asked: Any) -> Json:
        """One event."""
        return self._get(f"events/{_part(event_id)}", asked)

    def history(self, event_id: str) -> Json:
        """How an event came to be known."""
        return self._get(f"events/{_part(event_id)}/history", {})

    def entities(self, q: str | None = None, **filters: Any) -> Iterator[Json]:
        """Persons, countries, organizations and places, by any name or code."""
        return self._pages("entities", {"q": q, **filters})

    def entity(self, entity_id: str) -> Json:
        """One entity."""
        return self._get(f"entities/{_part(entity_id)}", {})

    def timeline(self, entity_id: str, **filters: Any) -> Iterator[Json]:
        """All events of an entity that meet the filters."""
        return self._pages(f"entities/{_part(entity_id)}/timeline", filters)

    def counterparts(self, entity_id: str, **filters: Any) -> Iterator[Json]:
        """All whom an entity met, those with most events first."""
        return self._pages(f"entities/{_part(entity_id)}/counterparts", filters)

    def pair(self, a: str, b: str, **asked: Any) -> Json:
        """The record of two entities, with a page of their events."""
        return self._get("pairs", {"a": a, "b": b, **asked})

    def path(self, a: str, b: str, **asked: Any) -> Json:
        """The shortest chains of people who met between two entities."""
        return self._get("network/path", {"a": a, "b": b, **asked})

    def dyads(self, **filters: Any) -> Iterator[Json]:
        """How many events each pair of countries has in each month or year."""
        return self._pages("stats/dyads", filters)

    def facets(self, **filters: Any) -> Json:
        """How many of the events that meet the filters have which properties."""
        return self._get("facets", filters)

    def documents(self, **filters: Any) -> Iterator[Json]:
        """All documents, without their texts."""
        return self._pages("documents", filters)

    def document(self, document_id: str) -> Json:
        """One document with its text and what was read from it."""
        return self._get(f"documents/{quote(document_id)}", {})

    def add_document(self, document: Mapping[str, Any]) -> Json:
        """Have a document read and stored; the answer comes when it is on disk."""
        body = json.dumps(dict(document)).encode()
        added: Json = self._connection.post("documents", body, "application/json").json()
        return added

    def add_batch(self, documents: Iterable[Mapping[str, Any]]) -> Iterator[Json]:
        """Have many documents read and stored: an answer each, in order, with `error` where one could not be taken.

        Documents are taken from the iterable as they are sent, some hundred at a time; `line` counts all of them.
        """
        waiting, sent = iter(documents), 0
        while lines := [json.dumps(dict(document)) for document in islice(waiting, _LINES_AT_ONCE)]:
            body = "".join(f"{line}\n" for line in lines).encode()
            answer = self._connection.post("documents/batch", body, "application/x-ndjson")
            for reply in map(json.loads, answer.content.splitlines()):
                yield {**reply, "line": reply["line"] + sent}
            sent += len(lines)

    def ask(self, q: str) -> Json:
        """The answer to a plain question, with the query that it was understood as."""
        return self._get("ask", {"q": q})

    def citation(self, event_id: str, form: str = "csl") -> Any:
        """How to cite an event and its sources: CSL JSON items, or, as `bibtex`, a text."""
        answer = self._connection.get(f"events/{_part(event_id)}/citation", {"format": form})
        return answer.json() if form == "csl" else answer.text

    def export(self, ending: str, file: str | Path, **filters: Any) -> None:
        """Write all events that meet the filters to a file: csv, ndjson, parquet, geojson, jsonld, ttl, ics or atom.

        What is at the path is replaced once the file is whole.
        """
        unfinished = Path(f"{file}.part")
        try:
            with unfinished.open("wb") as target:
                for part in self._connection.parts(f"events.{ending}", filters):
                    target.write(part)
            unfinished.replace(file)
        finally:
            unfinished.unlink(missing_ok=True)

    def to_dataframe(self, shape: str = "events", **filters: Any) -> "pandas.DataFrame":
        """All events that meet the filters, or each participant's part in them (`participations`), as a table.

        Its columns are those of the exports; days are timestamps. Needs pandas and pyarrow.
        """
        import pyarrow.parquet

        content = b"".join(self._connection.parts("events.parquet", {"shape": shape, **filters}))
        frame: pandas.DataFrame = pyarrow.parquet.read_table(BytesIO(content)).to_pandas(date_as_object=False)
        return frame

    def network(self, **filters: Any) -> "networkx.Graph[str]":
        """Who met whom, as a graph. Needs networkx."""
        import networkx

        content = b"".join(self._connection.parts("network.graphml", filters))
        graph: networkx.Graph[str] = networkx.read_graphml(BytesIO(content))
        return graph

    def close(self) -> None:
        """Close the connections."""
        self._connection.close()

    def __enter__(self) -> Self:
        """The client, closed at the end of the block."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """Close the connections."""
        self.close()

    def _get(self, path: str, asked: Mapping[str, Any]) -> Json:
        found: Json = self._connection.get(path, asked).json()
        return found

    def _pages(self, path: str, filters: Mapping[str, Any]) -> Iterator[Json]:
        cursor = None
        while True:
            page = self._get(path, {"limit": _MOST_ROWS, **filters, "cursor": cursor})
            yield from page["data"]
            cursor = page["next_cursor"]
            if cursor is None:
                return


def unguarded(cell: str) -> str:
    """The text of a cell of an exported CSV file: the apostrophe before what a spreadsheet takes for a formula goes."""
    return cell.removeprefix("'")


def _part(public_id: str) -> str:
    return quote(public_id, safe="")
