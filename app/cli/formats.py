"""The documents in one file of each format, each with its place in the file and how many bytes it took."""

import codecs
import csv
import json
from collections.abc import Callable, Iterator
from typing import BinaryIO

from app.cli.lines import Problem, parse, validated
from app.decoding import decoded
from graph.model import DocumentIn

Parts = Iterator[tuple[str, DocumentIn | Problem, int]]

csv.field_size_limit(1 << 24)


def text(file: BinaryIO) -> Parts:
    """Plain text in UTF-8, one document."""
    raw = file.read()
    try:
        if b"\0" in raw:
            raise ValueError("it holds binary data")
        yield "", DocumentIn(text=raw.decode("utf-8-sig")), len(raw)
    except ValueError as error:
        yield "", Problem(None, f"not text in UTF-8: {error}"), len(raw)


def html(file: BinaryIO) -> Parts:
    """A page, in the encoding that its head names, or else in UTF-8 or Windows-1252, as browsers take it."""
    raw = file.read()
    page = decoded(raw)
    yield "", DocumentIn(html=page) if page is not None else Problem(None, "not a page in a known encoding"), len(raw)


def json_value(file: BinaryIO) -> Parts:
    """One document as a JSON object, or a list of them."""
    raw = file.read()
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError) as error:
        yield "", Problem(None, f"not JSON: {error}"), len(raw)
        return
    if not isinstance(value, list):
        yield "", validated(value, DocumentIn), len(raw)
        return
    for number, one in enumerate(value, 1):
        yield f"#{number}", validated(one, DocumentIn), len(raw) // len(value)


def json_lines(file: BinaryIO) -> Parts:
    """A document a line, as a JSON object."""
    for number, line in enumerate(file, 1):
        if line.strip():
            yield f":{number}", parse(line, DocumentIn), len(line)


def table(file: BinaryIO) -> Parts:
    """CSV with a header line; the columns are named as the members of a document are."""
    rows = csv.DictReader(codecs.iterdecode(file, "utf-8-sig"))
    if not {"text", "html"} & set(rows.fieldnames or ()):
        yield "", Problem(None, "no column is named text or html"), 0
        return
    for row in rows:
        given = {name: value for name, value in row.items() if name and value}
        yield f":{rows.line_num}", validated(given, DocumentIn), sum(map(len, given.values()))


READERS: dict[str, Callable[[BinaryIO], Parts]] = {
    ".txt": text,
    ".html": html,
    ".htm": html,
    ".json": json_value,
    ".jsonl": json_lines,
    ".ndjson": json_lines,
    ".csv": table,
}


def by_content(head: bytes) -> Callable[[BinaryIO], Parts]:
    """The reader for what begins like this and has no name that tells its format."""
    start = head.removeprefix(codecs.BOM_UTF8).lstrip()
    return json_lines if start.startswith(b"{") else html if start.startswith(b"<") else text
