"""What pages say of values: countries, places, offices, counts, and addresses of other pages."""

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import quote

_TABLE = files("data") / "knowledge" / "countries.csv"

SIGNS = {
    "held": "●",
    "ongoing": "◐",
    "planned": "○",
    "proposed": "◌",
    "postponed": "◔",
    "cancelled": "✕",
    "refused": "⊘",
}
"""Shape as well as colour tells the status."""


@cache
def _countries() -> dict[str, str]:
    with _TABLE.open(encoding="utf-8") as table:
        return {row["iso2"]: row["name"] for row in csv.DictReader(table) if row["iso2"]}


def country_name(code: str | None) -> str | None:
    """`China` for `CN`; the code itself where it is none that we know."""
    return None if code is None else _countries().get(code, code)


def place_in_words(place: Mapping[str, Any] | None) -> str:
    """`Great Hall of the People, Beijing, China`"""
    if place is None:
        return ""
    parts = (place["venue"], place["city"], country_name(place["country"]))
    return ", ".join(dict.fromkeys(part for part in parts if part))


def office(actor: Mapping[str, Any]) -> str:
    """The office and the country that a participant spoke for, as far as they say more than the name."""
    country = country_name(actor["country"])
    said = (actor["title"], None if actor["kind"] == "country" or country == actor["name"] else country)
    return " · ".join(part for part in said if part)


def counted(number: int, noun: str) -> str:
    """`1 source`, `2 sources`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def in_words(name: str) -> str:
    """`Failed to agree` for `failed_to_agree`."""
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


def entity_path(entity_id: str) -> str:
    """The page of an entity."""
    return f"/e/{quote(entity_id, safe='')}"


def pair_path(a: str, b: str) -> str:
    """The page of two entities."""
    return f"{entity_path(a)}/with/{quote(b, safe='')}"


def event_path(event_id: str) -> str:
    """The page of an event."""
    return f"/m/{quote(event_id, safe='')}"


def document_path(document_id: str, start: int | None = None, end: int | None = None) -> str:
    """The page of a document, at a sentence of it where one is named."""
    path = f"/d/{quote(document_id)}"
    return path if start is None else f"{path}?s={start}-{end}#s"
