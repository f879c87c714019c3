"""The index of imported actors that the settings name: attached where it is there, built by an import."""

import bz2
import gzip
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Literal

from app.settings import Settings
from nlp.knowledge.base import attach, knowledge_base
from nlp.knowledge.imported.build import Build
from nlp.knowledge.imported.followthemoney import entities
from nlp.knowledge.imported.lookup import ImportedIndex
from nlp.knowledge.imported.records import Record
from nlp.knowledge.imported.wikidata import dump

Format = Literal["ftm", "wikidata"]
_UNPACKERS: dict[str, Callable[[IO[bytes]], Iterable[bytes]]] = {
    ".gz": lambda raw: gzip.GzipFile(fileobj=raw),
    ".bz2": bz2.BZ2File,
}


def attach_imported(configured: Settings) -> None:
    """Let lookups use the index of the settings, if there is one; raises IndexUnusable where it is none."""
    path = Path(configured.knowledge) if configured.knowledge else None
    attach(ImportedIndex(path) if path is not None and path.exists() else None)


def build_index(
    target: Path,
    sources: list[tuple[Path, Format]],
    read_bytes: Callable[[int], object],
    joined: Callable[[int], object],
) -> tuple[int, int]:
    """Build the index of all sources beside `target` and put it in its place once it is whole.

    `read_bytes` is told how many bytes of the files were read, `joined` how many entries are done. Returns how many
    entries and tenures there are. A source that is not what it should be raises, and the index of before stays.
    """
    attach(None)
    base = knowledge_base()
    countries = {c.known.qid: c.known.country for c in base.countries if c.known.qid and c.known.country}
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".knowledge-") as folder:
        made = Path(folder) / "index.db"
        build = Build(made, base)
        for path, form in sources:
            lines = _Lines(path, read_bytes)
            records: Iterator[Record] = entities(lines()) if form == "ftm" else dump(lines, countries)
            build.stage(records, path.name)
        counts = build.finish(joined)
        os.replace(made, target)
    return counts


class _Lines:
    """The lines of a file, packed or not, each time from its start; tells how far into the file it is."""

    def __init__(self, path: Path, read_bytes: Callable[[int], object]) -> None:
        self._path, self._read_bytes = path, read_bytes

    def __call__(self) -> Iterator[bytes]:
        with self._path.open("rb") as raw:
            unpack = _UNPACKERS.get(self._path.suffix)
            at = 0
            for line in unpack(raw) if unpack else raw:
                yield line
                self._read_bytes(raw.tell() - at)
                at = raw.tell()


def first_line(path: Path) -> bytes:
    """The first line of a file, packed or not, that is not blank; empty if there is none."""
    return next((line for line in _Lines(path, lambda count: None)() if line.strip()), b"")
