"""Documents in files, folders and stdin. What cannot be read is an item with a problem, and the rest goes on."""

import csv
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from app.cli.console import UsageError
from app.cli.formats import READERS, by_content
from app.cli.lines import STREAM, Problem
from graph.model import DocumentIn

_LATER = frozenset({".parquet", ".warc"})
_SNIFFED = 512


@dataclass(frozen=True, slots=True)
class Item:
    """A document or a problem, with the file (and the place in it) it comes from and how many bytes it took."""

    origin: str
    content: DocumentIn | Problem
    size: int


def check(paths: Iterable[str]) -> None:
    """Refuse what cannot be read whatever it holds, before anything is read; raises UsageError."""
    for path in paths:
        if "://" in path and not is_address(path):
            raise UsageError(f"{path}: only addresses of http and https are read")
        if _LATER & set(Path(path).suffixes):
            raise UsageError(f"{path}: Parquet and WARC files are not read yet; convert them to JSON lines")


def is_address(path: str) -> bool:
    """Whether it is to be fetched rather than opened."""
    return path.lower().startswith(("http://", "https://"))


def total_size(paths: list[str]) -> int | None:
    """The bytes of all files together; None where stdin is among them."""
    return None if STREAM in paths else sum(os.path.getsize(path) for path in _files(paths) if os.path.isfile(path))


def items(paths: Iterable[str]) -> Iterator[Item]:
    """Every document of the paths, in order."""
    for path in _files(paths):
        if is_address(path):
            yield Item(path, DocumentIn(url=path), 0)
            continue
        try:
            with _opened(path) as file:
                read = READERS.get(Path(path).suffix.lower()) or by_content(file.peek(_SNIFFED))
                for place, content, size in read(file):
                    yield Item(f"{path}{place}", content, size)
        except OSError as error:
            yield Item(path, Problem(None, error.strerror or str(error)), 0)
        except (csv.Error, UnicodeDecodeError) as error:
            yield Item(path, Problem(None, f"the rest of the file cannot be read: {error}"), 0)


def _files(paths: Iterable[str]) -> Iterator[str]:
    """The paths, with each folder replaced by the files in it that can be read, by name; hidden ones are left out."""
    for path in paths:
        if path == STREAM or not os.path.isdir(path):
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            readable = (name for name in names if not name.startswith(".") and Path(name).suffix.lower() in READERS)
            yield from (os.path.join(folder, name) for name in sorted(readable))


def _opened(path: str) -> BufferedReader:
    return open(sys.stdin.fileno() if path == STREAM else path, "rb", closefd=path != STREAM)
