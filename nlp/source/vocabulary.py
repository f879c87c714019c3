"""The table `nlp/patterns/source.json`."""

import json
from functools import cache
from importlib.resources import files


@cache
def words(name: str) -> frozenset[str]:
    """One list of the table, as a set."""
    table: dict[str, list[str]] = json.loads(files("nlp.patterns").joinpath("source.json").read_text(encoding="utf-8"))
    return frozenset(table[name])
