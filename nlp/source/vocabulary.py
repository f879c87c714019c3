"""The tables of `nlp/patterns/source.json`."""

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def words(name: str) -> frozenset[str]:
    """One list, as a set."""
    return frozenset(_tables()[name])


def table(name: str) -> dict[str, str]:
    """One table of words to words."""
    found: dict[str, str] = _tables()[name]
    return found


@cache
def _tables() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files("nlp.patterns").joinpath("source.json").read_text(encoding="utf-8"))
    return found
