"""The whole store as one archive: tables of events, participations and entities, and all that they rest on.

It is a ZIP file that is written as it is sent. Its last member, `manifest.json`, has the SHA-256 of every other.
"""

import json
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from hashlib import sha256
from itertools import islice
from tempfile import TemporaryFile
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pyarrow as pa
import pyarrow.parquet as pq

from app.export import parquet
from app.export.formats import Order
from app.export.outbox import Outbox
from app.version import VERSION
from graph.queries.export import event_pages
from graph.queries.whole import every_document, every_entity, every_judgement, every_report
from graph.store import Store

MEDIA_TYPE = "application/zip"
_AT_ONCE = 1000
_PART = 1 << 16
_TEXT, _TEXTS = pa.string(), pa.list_(pa.string())
ENTITY_COLUMNS = {
    "entity_id": _TEXT,
    "name": _TEXT,
    "kind": _TEXT,
    "country": _TEXT,
    "title": _TEXT,
    "qid": _TEXT,
    "iso2": _TEXT,
    "iso3": _TEXT,
    "cameo": _TEXT,
    "aliases": _TEXTS,
    "events": pa.int32(),
}


def dumped(store: Store, texts: bool = False) -> Generator[bytes, None, None]:
    """The parts of the archive, all from one revision; `texts` says whether the texts of documents are in it."""
    archive = _Archive()
    with store.reading(), TemporaryFile() as aside:
        events, parts = (parquet.Writer(Order("parquet", shape=shape), None) for shape in ("events", "participations"))
        yield from archive.add("events.parquet", _tables(store, events, parts, aside), lambda: events.rows_written)
        yield from archive.add("participations.parquet", _read(aside), lambda: parts.rows_written)
        yield from archive.add("entities.parquet", *_entities(store))
        for name, lines in (
            ("reports", every_report(store)),
            ("judgements", every_judgement(store)),
            ("documents", every_document(store, texts)),
        ):
            with closing(lines):
                yield from archive.add(f"{name}.ndjson", _lines(lines))
        manifest = {"name": "Diplograph", "version": VERSION, "revision": store.revision(), "texts": texts}
        yield from archive.end({**manifest, "files": archive.files})


class _Archive:
    """A ZIP file, member by member. Its bytes do not depend on the clock."""

    def __init__(self) -> None:
        self._outbox = Outbox()
        self._zip = ZipFile(self._outbox, "w")
        self.files: list[dict[str, Any]] = []

    def add(
        self, name: str, parts: Iterable[bytes], rows: Callable[[], int] | None = None
    ) -> Generator[bytes, None, None]:
        """Write a member from its parts; without `rows`, its rows are its lines."""
        digest, size, lines = sha256(), 0, 0
        with self._zip.open(_member(name), "w", force_zip64=True) as member:
            for part in parts:
                member.write(part)
                digest.update(part)
                size, lines = size + len(part), lines + part.count(b"\n")
                yield from filter(None, [self._outbox.taken()])
        counted = lines if rows is None else rows()
        self.files.append({"name": name, "rows": counted, "bytes": size, "sha256": digest.hexdigest()})

    def end(self, manifest: dict[str, Any]) -> Generator[bytes, None, None]:
        """Write the manifest and the directory."""
        self._zip.writestr(_member("manifest.json"), json.dumps(manifest, indent=2) + "\n")
        self._zip.close()
        yield self._outbox.taken()


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name)
    member.compress_type = ZIP_STORED if name.endswith(".parquet") else ZIP_DEFLATED
    member.external_attr = 0o644 << 16
    return member


def _tables(store: Store, events: parquet.Writer, parts: parquet.Writer, aside: IO[bytes]) -> Iterator[bytes]:
    """The table of events, and beside it, in one pass, that of participations into a file on disk."""
    aside.write(parts.begin())
    yield events.begin()
    with closing(event_pages(store)) as pages:
        for page in pages:
            aside.write(parts.write(page))
            yield events.write(page)
    aside.write(parts.end())
    yield events.end()


def _read(file: IO[bytes]) -> Iterator[bytes]:
    file.seek(0)
    while part := file.read(_PART):
        yield part


def _lines(lines: Iterable[str]) -> Iterator[bytes]:
    some = iter(lines)
    while page := list(islice(some, _AT_ONCE)):
        yield "".join(f"{line}\n" for line in page).encode()


def _entities(store: Store) -> tuple[Iterator[bytes], Callable[[], int]]:
    """The table of entities, and how many there are once it was read."""
    counted = 0

    def parts() -> Iterator[bytes]:
        nonlocal counted
        outbox = Outbox()
        schema = pa.schema(ENTITY_COLUMNS)
        with closing(every_entity(store)) as found, pq.ParquetWriter(outbox, schema, compression="zstd") as file:
            while some := list(islice(found, parquet.ROWS_IN_A_GROUP)):
                rows = [{**entity, **entity["codes"], "entity_id": entity["id"]} for entity in some]
                cells = [[row[name] for row in rows] for name in ENTITY_COLUMNS]
                file.write_table(pa.Table.from_arrays(list(map(pa.array, cells, schema.types)), schema=schema))
                counted += len(rows)
                yield outbox.taken()
        yield outbox.taken()

    return parts(), lambda: counted
