"""The word lists of the entity components, read once from `nlp/patterns`."""

import json
from functools import lru_cache
from importlib.resources import files
from typing import Any


@lru_cache(maxsize=8)
def table(name: str) -> dict[str, Any]:
    """The JSON table `nlp/patterns/<name>.json`."""
    text = files("nlp").joinpath("patterns", f"{name}.json").read_text(encoding="utf-8")
    data: dict[str, Any] = json.loads(text)
    return data


@lru_cache(maxsize=64)
def words(name: str, key: str) -> frozenset[str]:
    """The entries of one list (or the keys of one mapping) of a table."""
    return frozenset(table(name)[key])


@lru_cache(maxsize=1)
def heads() -> dict[str, str]:
    """Office head noun -> class, such as "minister" -> "minister", "envoy" -> "diplomat"."""
    return {word: group for group, listed in table("titles")["heads"].items() for word in listed}


@lru_cache(maxsize=1)
def plural_heads() -> dict[str, str]:
    """Plural office head noun -> its singular."""
    regular = {f"{word}s": word for word in heads() if word.isalpha() and not word.endswith("s")}
    irregular: dict[str, str] = table("titles")["plurals_irregular"]
    return regular | irregular


@lru_cache(maxsize=1)
def office_nouns() -> frozenset[str]:
    """The head nouns of offices, in the singular."""
    return frozenset(heads())


@lru_cache(maxsize=1)
def offices_in_any_number() -> frozenset[str]:
    """The head nouns of offices, in the singular and the plural."""
    return office_nouns() | frozenset(plural_heads())


@lru_cache(maxsize=1)
def shortened_offices() -> frozenset[str]:
    """Offices in short, as written: "PM", "Pres."."""
    return frozenset(table("titles")["abbreviations"])


@lru_cache(maxsize=1)
def honorifics() -> dict[str, str | None]:
    """Form of address in lower case -> "m", "f" or None: "mr." -> "m"."""
    listed: dict[str, str | None] = table("titles")["honorifics"]
    return listed


@lru_cache(maxsize=1)
def given_name_genders() -> dict[str, str]:
    """Folded given name -> "m" or "f"; names borne by both are left out."""
    text = files("nlp").joinpath("patterns", "given_names.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {name: gender for gender, listed in rows for name in listed.split()}
