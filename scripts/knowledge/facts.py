"""What the shared facts state: leaders with dates, tenures that were checked, and codes."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.knowledge.curated import Holding

_SEEN = {"every-politician-scrapers/world-leaders-2021": "2022-10", "every-politician-scrapers/world": "2022-12",
         "open-data-archive/world-leaders-current": "2026-07"}  # fmt: skip
_HEADS_OF_GOVERNMENT = re.compile(
    r"prime minister|premier|chancellor|head of government|taoiseach|president of the government|minister of state of m"
    r"|chairman of the council of ministers|minister-president|first minister|chief minister", re.I
)  # fmt: skip


def read_json_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSON lines file."""
    with path.open(encoding="utf-8") as stream:
        for line in stream:
            yield json.loads(line)


def leaders(folder: Path, country_code: dict[str, str]) -> Iterator[tuple[Holding, str]]:
    """Heads of state, of government and foreign ministers with the QID of their country; REIGN's surnames left out."""
    for row in read_json_lines(folder / "leaders.jsonl"):
        code = country_code.get(row["country"], "")
        if row["source"].startswith("REIGN") or not row["person"] or not code:
            continue
        if row["role"] == "head_of_government" and not _HEADS_OF_GOVERNMENT.search(row["position"]):
            continue  # a president who has no prime minister is listed twice
        office = office_of(row["role"], row["position"] or "")
        seen = next((day for source, day in _SEEN.items() if row["source"].startswith(source + " ")), "2022-12")
        person = re.sub(r"^(Dr\.|Sheikh|Prince|Archbishop|Sir) |, (Sr\.|Prince of Liechtenstein)$", "", row["person"])
        yield (
            Holding(
                person, office, title_of(row["position"] or "", office), code, "", row["start"] or "",
                row["end"] or "", row["source"], row["person_qid"] or "", "" if row["end"] else seen,
            ),
            row["country_qid"] or "",
        )  # fmt: skip


def unplaced_qids(folder: Path, country_code: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Name and QID of leaders of what is no country, such as the European Union."""
    for row in read_json_lines(folder / "leaders.jsonl"):
        if row["person_qid"] and row["country"] not in country_code:
            yield row["person"], row["person_qid"]


def office_of(role: str, position: str) -> str:
    """The office class of a row of the leaders list."""
    if role == "foreign minister":
        return "foreign_minister"
    if role in ("head_of_state", "head_of_government"):
        return role
    return "head_of_government" if _HEADS_OF_GOVERNMENT.search(position) else "head_of_state"


def title_of(position: str, office: str) -> str:
    """The title without the country: "Prime Minister" for "Prime Minister of Albania"."""
    if office == "foreign_minister" and "United States" not in position:
        return "Foreign Minister"
    if "Secretary of State" in position:
        return "Secretary of State"
    title = re.split(r" of | \(|, ", position.strip())[0].strip()
    return title[:1].upper() + title[1:] if title else ""


def checked_tenures(folder: Path) -> Iterator[Holding]:
    """The two offices that were checked with care."""
    for row in read_json_lines(folder / "tenures_checked.jsonl"):
        office = "central_foreign_affairs_director" if row["office"].startswith("Director") else "foreign_minister"
        title = row["office"].replace("Central Commission for Foreign Affairs", "Central Foreign Affairs Commission")
        yield Holding(
            row["person"], office, "Foreign Minister" if title.startswith("Minister") else title,
            row["country"], "", row["start"], row["end"] or "", "tenures_checked (facts), checked",
            seen="" if row["end"] else "2025-06", curated=True, checked=True,
        )  # fmt: skip


def cameo_countries(folder: Path) -> set[str]:
    """The three-letter country codes in use in the Phoenix dictionaries."""
    codes = (code for row in read_json_lines(folder / "actors_countries.jsonl") for code in row["codes"])
    return {code[:3] for code in codes if re.match(r"[A-Z]{3}(GOV|$)", code)}
