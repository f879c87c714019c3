"""Usage: help at once, wrong usage refused in one line, exit codes that scripts can rely on."""

import importlib
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.main import COMMANDS
from app.version import VERSION


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_a_module_and_explains_itself(diplograph: Callable, command: str) -> None:
    assert callable(importlib.import_module(f"app.cli.{command}").run)
    done = diplograph(command, "--help")
    assert (done.code, done.err) == (0, "")
    assert f"diplograph {command}" in done.out.decode()


def test_help_names_every_command_without_loading_what_they_need() -> None:
    code = """
import sys
from app.cli.main import main
try:
    main(["--help"])
finally:
    print({"spacy", "sqlalchemy", "fastapi", "pydantic", "trafilatura", "numpy"} & set(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert all(f" {command} " in done.stdout for command in COMMANDS)
    assert done.stdout.endswith("set()\n")


def test_help_takes_less_than_300_ms_of_a_processor() -> None:
    def spent() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    before = spent()
    subprocess.run([sys.executable, "-m", "app.cli.main", "--help"], capture_output=True, check=True)
    assert spent() - before < 0.3


def test_version(diplograph: Callable) -> None:
    assert diplograph("--version").out.decode() == f"diplograph {VERSION}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "required: COMMAND"),
        (["nonsense"], "invalid choice"),
        (["extract"], "--input"),
        (["extract", "--input", "missing.jsonl", "--output", "-"], "missing.jsonl: No such file"),
        (["extract", "--input", "-", "--output", "-", "--jobs", "0"], "number of processes"),
        (["ingest", "ftp://example.org/feed"], "only addresses of http"),
        (["ingest", "crawl.warc.gz"], "not read yet"),
        (["ingest", "table.parquet"], "not read yet"),
        (["query", "--since", "19 June"], "no day"),
        (["query", "--limit", "0"], "no number from 1"),
        (["serve", "--host", "0.0.0.0"], "DIPLOGRAPH_KEY"),
        (["serve", "--port", "70000"], "port"),
        (["health", "ftp://example.org"], "not an HTTP address"),
        (["eval", "--docs", "missing.jsonl", "--gold", "missing.jsonl"], "missing.jsonl"),
    ],
)
def test_wrong_usage_is_refused_in_one_line_with_exit_code_2(
    diplograph: Callable, arguments: list[str], said: str
) -> None:
    done = diplograph(*arguments)
    assert (done.code, done.out) == (2, b"")
    assert done.err.count("\n") == 1
    assert done.err.startswith("diplograph: ")
    assert said in done.err


def test_input_and_output_may_not_be_one_file(diplograph: Callable, tmp_path: Path) -> None:
    (tmp_path / "docs.jsonl").write_text('{"text": "…"}\n')
    done = diplograph("extract", "--input", "docs.jsonl", "--output", "docs.jsonl")
    assert (done.code, (tmp_path / "docs.jsonl").read_text()) == (2, '{"text": "…"}\n')


@pytest.mark.parametrize(
    "arguments",
    [["query"], ["health", "http://127.0.0.1:1"], ["query", "--store", "sqlite:////nowhere/at/all.db"]],
)
def test_what_cannot_be_done_has_exit_code_1_and_one_line(diplograph: Callable, arguments: list[str]) -> None:
    done = diplograph(*arguments)
    assert (done.code, done.out, done.err.count("\n")) == (1, b"", 1), done.err


def test_a_reader_that_goes_away_ends_the_command_quietly() -> None:
    command = [sys.executable, "-m", "app.cli.main", "resolve", "--input", "-", "--output", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        try:
            process.stdin.write(b'{"id": "1", "name": "China"}\n' * 2000)
            process.stdin.close()
        except BrokenPipeError:
            os.close(process.stdin.fileno())
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_a_command_quietly(jobs: str) -> None:
    command = [sys.executable, "-m", "app.cli.main", "extract", "--input", "-", "--output", "-", "--jobs", jobs]
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, start_new_session=True, **streams) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(b'{"text": "Anna Berg met Omar Haddad in Oslo."}\n' * 200)
        process.stdin.flush()
        assert process.stdout.read(1) == b"{"
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr.read() == b""
