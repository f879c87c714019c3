"""The orders in which events can be paged, each by key: what a row is placed by, and what comes after a row."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from typing import Any, Literal

Sort = Literal["-date", "date", "-reported", "-sources", "-confidence", "relevance"]
"""Newest or oldest encounter first, latest first reported, most independent sources, surest, best by the words looked
for; undated ones last."""

NO_LIMIT = -1
"""As the limit of a page: all rows."""
_KEYS = {"-reported": "e.known", "-sources": "e.sources", "-confidence": "e.confidence", "relevance": "d.score"}


@dataclass(frozen=True, slots=True)
class PageOf:
    """A page of `limit` rows in an order, after the position of the last row served before, if any."""

    sort: Sort
    limit: int
    after: Sequence[Any] | None = None
    shown: str = "e.body"
    """What is selected of each event."""

    def statement(self, matching: str, parameters: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """The statement for rows of what matches: what is shown, day, event, status, last, part of, and its place."""
        asked = {**parameters, "limit": self.limit}
        asked |= {f"after{i}": value for i, value in enumerate(self.after or ())}
        if self.sort == "date":
            return self._oldest_first(matching), asked
        key = _KEYS.get(self.sort)
        placed = "d.day, d.event" if key is None else f"{key}, d.day, d.event"
        names = ", ".join(f":after{i}" for i in range(len(self.after or ())))
        later = f" AND ({placed}) < ({names})" if self.after is not None else ""
        order = ", ".join(f"{column} DESC" for column in placed.split(", "))
        return (f"SELECT {self._columns}, {key or 'NULL'} {matching}{later} ORDER BY {order} LIMIT :limit"), asked

    def _oldest_first(self, matching: str) -> str:
        """Two walks of the driving index, one after the other: what is dated, then what is not."""
        dated = after_day = ""
        if self.after is not None:
            undated = self.after[0] == 0
            dated = " AND 0" if undated else " AND (d.day, d.event) > (:after0, :after1)"
            after_day = " AND d.event > :after1" if undated else ""
        walks = (f"d.day > 0{dated}", f"d.day = 0{after_day}")
        one, two = (
            f"SELECT * FROM (SELECT {self._columns}, NULL {matching} AND {walk} ORDER BY d.day, d.event LIMIT :limit)"
            for walk in walks
        )
        return f"{one} UNION ALL {two} LIMIT :limit"

    @property
    def _columns(self) -> str:
        return f"{self.shown}, d.day, d.event, e.status, d.last, e.part_of"

    def in_order(self, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """Rows of several statements in the order of the page."""
        if self.sort == "date":
            return sorted(rows, key=lambda row: (row[1] == 0, *row[1:3]))
        return sorted(rows, key=self.position, reverse=True)

    def merged(self, *streams: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        """Rows of several streams, each in the order of the page, as one stream in that order."""
        if self.sort == "date":
            return merge(*streams, key=lambda row: (row[1] == 0, *row[1:3]))
        return merge(*streams, key=self.position, reverse=True)

    def position(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """What a row is placed by."""
        return (row[1], row[2]) if self.sort in ("-date", "date") else (row[6], row[1], row[2])
