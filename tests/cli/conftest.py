"""The command line with its streams and exit code, in an empty folder."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main


@dataclass(frozen=True, slots=True)
class Ran:
    """A command that has ended."""

    code: int
    out: bytes
    err: str

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def diplograph(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Callable[..., Ran]:
    """Run a command in an empty folder, with `given` as its stdin."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object, given: bytes = b"") -> Ran:
        (tmp_path / ".stdin").write_bytes(given)
        with (tmp_path / ".stdin").open() as stdin:
            monkeypatch.setattr("sys.stdin", stdin)
            try:
                code = main([str(argument) for argument in arguments])
            except SystemExit as stop:
                code = int(stop.code or 0)
        out, err = capfdbinary.readouterr()
        return Ran(code, out, err.decode())

    return run


@pytest.fixture
def json_lines() -> Callable[[Iterable[Any]], bytes]:
    """JSON lines of records; bytes stand for themselves."""

    def encode(records: Iterable[Any]) -> bytes:
        encoded = (record if isinstance(record, bytes) else json.dumps(record).encode() for record in records)
        return b"".join(line + b"\n" for line in encoded)

    return encode
