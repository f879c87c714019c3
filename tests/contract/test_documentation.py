"""The README says all there is, and nothing that is not: settings, commands, routes, make targets, examples."""

import argparse
import re
import shlex
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from app.cli.main import COMMANDS, _parser
from app.main import create_app
from app.settings import Settings

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()
EXAMPLES = [line for block in re.findall(r"^```sh\n(.*?)^```", README, re.M | re.S) for line in block.splitlines()]
CALLS = [shlex.split(part) for line in EXAMPLES for part in re.split(r" [|>] ", line)]
PATHS = create_app(Settings()).openapi()["paths"]
SERVED_BESIDE = ("/", "/docs", "/openapi.json")


def test_every_setting_is_documented_with_its_default() -> None:
    rows = dict(re.findall(r"^\| `(DIPLOGRAPH_\w+)` \| ([^|]*?) *\|", README, re.M))
    assert set(rows) == {f"DIPLOGRAPH_{name.upper()}" for name in Settings.model_fields}
    units = {"MiB": 1 << 20, "KiB": 1 << 10}
    for name, field in Settings.model_fields.items():
        shown = rows[f"DIPLOGRAPH_{name.upper()}"].strip("`").replace(",", "")
        number, _, unit = shown.partition(" ")
        if isinstance(field.default, int | float):
            assert float(number) * units.get(unit, 1) == field.default, name
        elif isinstance(field.default, str):
            assert shown == field.default, name


def test_every_command_is_documented() -> None:
    assert set(re.findall(r"^\| `diplograph (\w+)` \|", README, re.M)) == COMMANDS.keys()


def test_every_route_is_documented_and_no_other() -> None:
    table = [row for row in README.splitlines() if re.match(r"\| `(GET|POST|DELETE) ", row)]
    shown = {match for row in table for match in re.findall(r"`(GET|POST|DELETE) (/[^`]*)`", row.split("|")[1])}
    served = {(method.upper(), path) for path, methods in PATHS.items() for method in methods}
    assert shown == served | {("GET", path) for path in SERVED_BESIDE if path != "/"}


@pytest.mark.parametrize("call", [call for call in CALLS if call[0] == "diplograph"], ids=shlex.join)
def test_every_command_shown_is_understood(call: list[str]) -> None:
    assert isinstance(_parser(call[1]).parse_args(call[1:]), argparse.Namespace)


@pytest.mark.parametrize("call", [call for call in CALLS if call[0] == "curl"], ids=shlex.join)
def test_every_request_shown_is_of_a_route(call: list[str]) -> None:
    url = urlsplit(call[-1])
    method = "post" if "-d" in call or "--data-binary" in call else "get"
    (operation,) = (
        operations[method]
        for path, operations in PATHS.items()
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path), url.path) and method in operations
    )
    assert {name for name, _ in parse_qsl(url.query)} <= {each["name"] for each in operation.get("parameters", [])}


def test_every_make_target_is_documented_and_no_other() -> None:
    made = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(), re.M)) - {"help", "clean"}
    assert {call[1] for call in CALLS if call[0] == "make"} == made


def test_nothing_else_is_shown() -> None:
    assert {call[0] for call in CALLS} == {"make", "curl", "echo", "diplograph", "docker"} | {
        call[0] for call in CALLS if call[0].endswith(".jsonl")
    }


def test_the_examples_of_the_command_line_run(tmp_path: Path) -> None:
    block = next(block for block in re.findall(r"^```sh\n(.*?)^```", README, re.M | re.S) if "extract" in block)
    lines = [line for line in block.splitlines() if "serve" not in line]
    script = "set -e\ndiplograph() { " + shlex.join([sys.executable, "-m", "app.cli.main"]) + ' "$@"; }\n'
    done = subprocess.run(
        ["sh", "-c", script + "\n".join(lines)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    for said in (
        "2023-06-19",
        "Qin Gang",
        '"match":true',
        "Xi Jinping met Antony Blinken in Beijing",
        '"country":"CN"',
    ):
        assert said in done.stdout, said


def test_files_that_the_readme_points_to_exist() -> None:
    linked = re.findall(r"\]\(([A-Za-z][\w./-]*)\)", README) + re.findall(r"`(tests/[\w./]+)`", README)
    assert linked
    assert all((ROOT / name).exists() for name in linked), linked


def test_the_changelog_knows_the_version_or_what_is_unreleased() -> None:
    headings = re.findall(r"^## \[([^\]]+)\]", (ROOT / "CHANGELOG.md").read_text(), re.M)
    assert headings[0] == "Unreleased"
