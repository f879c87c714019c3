"""Comma-separated values (RFC 4180), UTF-8, safe to open in a spreadsheet."""

import csv
import datetime as dt
import io
import json
from collections.abc import Sequence
from typing import Any

from app.export.columns import COLUMNS, Kind, rows
from app.export.formats import Order
from graph.queries.export import Exported

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")
"""A text that begins so gets an apostrophe before it, as a spreadsheet would take it for a formula.

The apostrophe is among them, so that taking one away from every text that begins with it restores what was there.
"""


class Writer:
    """One header line, then a line a row. A list is a JSON array; what is not known is an empty cell."""

    def __init__(self, order: Order, _: dt.date | None) -> None:
        self._shape = order.shape
        self._columns = COLUMNS[order.shape]

    def begin(self) -> bytes:
        """The header line."""
        return _lines([[column.name for column in self._columns]])

    def write(self, events: Sequence[Exported]) -> bytes:
        """The lines of these events."""
        told = (row for event in events for row in rows(json.loads(event.body), self._shape))
        kinds = [column.kind for column in self._columns]
        return _lines([[_cell(*pair) for pair in zip(row, kinds, strict=True)] for row in told])

    def end(self) -> bytes:
        """Nothing more."""
        return b""


def _lines(rows: list[list[Any]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def _cell(value: Any, kind: Kind) -> Any:
    if value is None:
        return None
    if kind is Kind.TEXTS:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return guarded(value) if kind is Kind.TEXT else value


def guarded(text: str) -> str:
    """The text as no spreadsheet takes it for a formula. No reader of CSV is sure to hold a NUL: it is U+FFFD."""
    text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    return f"'{text}" if text.startswith(RISKY) else text
