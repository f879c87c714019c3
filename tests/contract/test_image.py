"""The container image, as far as its Dockerfile tells: there may be no Docker engine where the tests run."""

import re
import tomllib
from pathlib import Path

from app.cli.main import COMMANDS

ROOT = Path(__file__).parents[2]
TEXT = re.sub(r"\\\n\s*", "", (ROOT / "Dockerfile").read_text())
STEPS = [line.split(maxsplit=1) for line in TEXT.splitlines() if line.strip() and not line.startswith("#")]


def last_stage() -> list[list[str]]:
    return STEPS[max(number for number, (step, _) in enumerate(STEPS) if step == "FROM") + 1 :]


def said(step: str) -> list[str]:
    return [words for name, words in last_stage() if name == step]


def test_two_stages_on_one_python_that_the_project_supports() -> None:
    node, *images = [words.split()[0] for step, words in STEPS if step == "FROM"]
    assert int(node.removeprefix("node:").removesuffix("-slim")) >= 20
    assert len(images) == 2
    assert len(set(images)) == 1
    version = tuple(map(int, images[0].removeprefix("python:").removesuffix("-slim").split(".")))
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    assert version >= tuple(map(int, needed.removeprefix(">=").split(".")))


def test_everything_installed_is_pinned_by_hash() -> None:
    installs = [line for _, words in STEPS for line in words.split("&&") if "pip install" in line]
    assert installs
    assert all("--require-hashes" in line or "--no-deps" in line for line in installs)


def test_the_libraries_of_the_page_are_in_the_package_that_is_installed() -> None:
    steps = [words for _, words in STEPS]
    fetched = next(number for number, words in enumerate(steps) if words.startswith("npm ci"))
    taken = next(number for number, words in enumerate(steps) if words.startswith("--from=libraries"))
    packed = next(number for number, words in enumerate(steps) if "web_libraries.py && pip install" in words)
    assert fetched < taken < packed


def test_the_server_runs_as_nobody_special_and_is_watched() -> None:
    assert said("USER") == ["diplograph"]
    (check,), (command,) = said("HEALTHCHECK"), said("CMD")
    assert check.endswith('CMD ["diplograph", "health"]')
    assert command == '["diplograph", "serve"]'
    assert {"health", "serve"} <= COMMANDS.keys()


def test_the_image_listens_everywhere_and_so_cannot_start_without_a_key() -> None:
    (environment,) = said("ENV")
    assert "DIPLOGRAPH_HOST=0.0.0.0" in environment
    assert "DIPLOGRAPH_KEY" not in environment
    assert "sqlite:////data/" in environment
    assert said("VOLUME") == ["/data"]


def test_what_the_build_needs_gets_into_its_context() -> None:
    ignored, *kept = (ROOT / ".dockerignore").read_text().split()
    assert ignored == "*"
    build = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = {*build["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"], build["project"]["readme"]}
    wanted |= {"pyproject.toml", "LICENSE", "requirements/runtime.txt", "scripts/web_libraries.py"}
    assert wanted <= {name.removeprefix("!") for name in kept}
    assert {"**/node_modules", "**/vendor"} <= set(kept), "what was fetched here is not what the image is made of"
    assert all((ROOT / name).exists() for name in wanted)
