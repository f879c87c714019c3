"""Apache Parquet with typed columns, written one row group after the other."""

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from app.export.columns import COLUMNS, Column, Kind, rows
from app.export.formats import Order
from app.export.outbox import Outbox
from graph.queries.export import Exported

ROWS_IN_A_GROUP = 10_000
_TYPES = {
    Kind.TEXT: pa.string(),
    Kind.DAY: pa.date32(),
    Kind.NUMBER: pa.float64(),
    Kind.COUNT: pa.int32(),
    Kind.TEXTS: pa.list_(pa.string()),
}


class Writer:
    """Gathers rows to groups of at least ROWS_IN_A_GROUP, so that memory stays the same for files of any size."""

    def __init__(self, order: Order, _: dt.date | None) -> None:
        self._shape = order.shape
        self._columns = COLUMNS[order.shape]
        self._schema = schema_of(self._columns)
        self._gathered: list[pa.RecordBatch] = []
        self._waiting = 0
        self.rows_written = 0
        self._outbox = Outbox()
        self._file = pq.ParquetWriter(self._outbox, self._schema, compression="zstd")

    def begin(self) -> bytes:
        """What the format begins with."""
        return self._outbox.taken()

    def write(self, events: Sequence[Exported]) -> bytes:
        """A row group, once it is full with these events."""
        told = [row for event in events for row in rows(json.loads(event.body), self._shape)]
        if told:
            cells = zip(*told, strict=True)
            arrays = [_array(column, values) for column, values in zip(self._columns, cells, strict=True)]
            self._gathered.append(pa.RecordBatch.from_arrays(arrays, schema=self._schema))
            self._waiting += len(told)
        if self._waiting >= ROWS_IN_A_GROUP:
            self._write_group()
        return self._outbox.taken()

    def end(self) -> bytes:
        """The last row group, and the footer."""
        if self._waiting:
            self._write_group()
        self._file.close()
        return self._outbox.taken()

    def _write_group(self) -> None:
        self._file.write_table(pa.Table.from_batches(self._gathered), row_group_size=self._waiting)
        self.rows_written += self._waiting
        self._gathered, self._waiting = [], 0


def schema_of(columns: Sequence[Column]) -> pa.Schema:
    """The columns as Arrow has them, each with its meaning as metadata."""
    return pa.schema([pa.field(each.name, _TYPES[each.kind], metadata={"comment": each.meaning}) for each in columns])


def _array(column: Column, values: tuple[Any, ...]) -> pa.Array:
    if column.kind is Kind.DAY:
        values = tuple(None if value is None else dt.date.fromisoformat(value) for value in values)
    return pa.array(values, _TYPES[column.kind])
