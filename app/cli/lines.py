"""JSON lines in and out: one answer per line, and a line that fails gives `{"id", "error"}` while the rest goes on."""

import argparse
import codecs
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from pydantic import BaseModel, ValidationError

from app.cli.console import UsageError

STREAM = "-"
_Record = TypeVar("_Record", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be done: the id of its line or document where known, and why in one sentence."""

    id: str | None
    error: str

    def line(self) -> bytes:
        """The problem as a line of output."""
        return encode({"id": self.id, "error": self.error})


def add_files(parser: argparse.ArgumentParser, what: str) -> None:
    """The options `--input` and `--output` of a command over JSON lines that hold `what`."""
    parser.add_argument("--input", required=True, metavar="FILE", help=f"JSON lines of {what}; - for stdin")
    parser.add_argument("--output", required=True, metavar="FILE", help="where the answers go; - for stdout")


@contextmanager
def opened(arguments: argparse.Namespace) -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """The input and the output of a command; raises UsageError where they cannot be opened."""
    source, target = arguments.input, arguments.output
    if STREAM not in (source, target) and Path(target).exists() and Path(source).samefile(target):
        raise UsageError(f"{target} is both input and output")
    with _open(source, "rb", sys.stdin.buffer) as lines, _open(target, "wb", sys.stdout.buffer) as answers:
        yield lines, answers


@contextmanager
def _open(name: str, mode: str, stream: BinaryIO) -> Iterator[BinaryIO]:
    if name == STREAM:
        yield stream
        stream.flush() if stream.writable() else None
        return
    try:
        file = open(name, mode)  # noqa: SIM115 - closed below; only opening it is wrong usage
    except OSError as error:
        raise UsageError(f"{name}: {error.strerror}") from error
    with file:
        yield file  # type: ignore[misc]


def parse(line: bytes, record: type[_Record]) -> _Record | Problem:
    """The record of one line, or what is wrong with it."""
    try:
        return record.model_validate_json(line.removeprefix(codecs.BOM_UTF8))
    except ValidationError as error:
        return Problem(_id_in(line), explain(error))


def validated(value: Any, record: type[_Record]) -> _Record | Problem:
    """The record that a JSON value describes, or what is wrong with it."""
    return parse(json.dumps(value).encode(), record)


def _id_in(line: bytes) -> str | None:
    """The id that a line gives, although it is no record."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    given = value.get("id") if isinstance(value, dict) else None
    return given if isinstance(given, str) else None


def explain(error: ValidationError) -> str:
    """What is wrong with a record, in one line."""
    return "; ".join(
        f"{'.'.join(map(str, item['loc']))}: {item['msg']}".removeprefix(": ")
        for item in error.errors(include_url=False, include_input=False)
    )


def records(lines: Iterable[bytes], record: type[_Record]) -> Iterator[_Record | Problem]:
    """The records of all lines that are not blank; a problem names the number of its line."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            parsed = parse(line, record)
            yield Problem(parsed.id, f"line {number}: {parsed.error}") if isinstance(parsed, Problem) else parsed


def encode(value: dict[str, Any]) -> bytes:
    """A line of output."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace") + b"\n"


def answer_each(
    arguments: argparse.Namespace, record: type[_Record], answer: Callable[[_Record], dict[str, Any] | Problem]
) -> int:
    """Write the answer to each line of the input; returns the exit code."""
    failed = False
    with opened(arguments) as (lines, answers):
        for item in records(lines, record):
            result = item if isinstance(item, Problem) else answer(item)
            failed |= isinstance(result, Problem)
            answers.write(result.line() if isinstance(result, Problem) else encode(result))
    return int(failed)
