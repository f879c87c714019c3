"""The wheel carries all that Diplograph needs and nothing else. WHEEL_INSTALL=1 (make wheel-test) also runs it."""

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
from running_server import running_server

from scripts.web_libraries import FILES

ROOT = Path(__file__).parents[2]
PACKAGES = ("app", "data", "graph", "nlp")
DEVELOPING = ("data/clusters/", "data/gold/", "data/questions/", "data/training/")
"""Annotated text, of no use at run time."""
OF_THE_BUILD = {"app/web/.npmrc", "app/web/package.json", "app/web/package-lock.json"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    options = (
        "--no-deps",
        "--no-build-isolation",
        "--disable-pip-version-check",
        "--quiet",
        "--wheel-dir",
        str(folder),
    )
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, str(ROOT)], check=True, capture_output=True)
    (made,) = folder.glob("diplograph-*.whl")
    return made


def test_every_file_of_the_packages_is_in_the_wheel(wheel: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", *PACKAGES],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    wanted = {name for name in listed.stdout.splitlines() if (ROOT / name).is_file()}
    held = {name for name in zipfile.ZipFile(wheel).namelist() if not name.startswith("diplograph-")}
    libraries = {name for name in held if name.startswith("app/web/vendor/")}
    assert libraries == {f"app/web/vendor/{name}" for name in FILES}
    developing = {name for name in wanted if name.startswith(DEVELOPING)}
    assert all(any(name.startswith(folder) for name in developing) for folder in DEVELOPING)
    assert held - libraries == wanted - developing - OF_THE_BUILD
    for example in (
        "app/web/templates/home.html",
        "data/topics.csv",
        "nlp/patterns/event_words.json",
        "graph/py.typed",
    ):
        assert example in held
    assert any(name.startswith("graph/migrations/versions/") for name in held)
    assert any(name.startswith("data/sample/") for name in held)
    assert any(name.startswith("data/knowledge/") for name in held)


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as files:
        (info,) = {name.partition("/")[0] for name in files.namelist() if name.startswith("diplograph-")}
        metadata = files.read(f"{info}/METADATA").decode()
        assert "diplograph = app.cli.main:main" in files.read(f"{info}/entry_points.txt").decode()
        assert f"{info}/licenses/LICENSE" in files.namelist()
    assert "Requires-Python: >=3.11" in metadata
    assert "License-Expression: Apache-2.0" in metadata


if os.environ.get("WHEEL_INSTALL"):

    def test_the_wheel_runs_in_a_clean_environment_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
        venv.create(tmp_path / "venv", with_pip=True)
        programs = tmp_path / "venv" / "bin"
        pip = (programs / "python", "-m", "pip", "--disable-pip-version-check", "--quiet", "install")
        run(tmp_path, *pip, "--require-hashes", "--requirement", ROOT / "requirements" / "runtime.txt")
        run(tmp_path, *pip, "--no-deps", wheel)
        diplograph = programs / "diplograph"
        assert run(tmp_path, diplograph, "--version").startswith("diplograph ")
        story = {"id": "1", "text": "Xi Jinping met Antony Blinken in Beijing on Monday.", "published": "2023-06-19"}
        line = run(tmp_path, diplograph, "extract", "--input", "-", "--output", "-", given=json.dumps(story))
        assert json.loads(line)["events"][0]["start"] == "2023-06-19"
        with running_server(tmp_path / "unused.db", "demo", program=(str(diplograph),)) as server:
            _, _, page = server.ask("GET", "/api/v1/events?participant=Blinken&participant=Xi%20Jinping")
            assert page["data"]

    def run(folder: Path, *command: object, given: str = "") -> str:
        done = subprocess.run(
            [*map(str, command)], input=given, capture_output=True, text=True, cwd=folder, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout
