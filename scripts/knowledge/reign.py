"""The REIGN list of effective leaders: a second source for our boundaries, and leaders that no other source names.

REIGN (One Earth Future, to 2021-03) gives family names and months; full names come from the Phoenix dictionaries.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pycountry

from nlp.knowledge.names import bare_family_name, fold, sound
from scripts.knowledge.countries import LED_BY_GOVERNMENT
from scripts.knowledge.curated import Holding, lines
from scripts.knowledge.facts import read_json_lines
from scripts.knowledge.people import People
from scripts.knowledge.settle import Held

SOURCE = "REIGN leader list 2021-03 (One Earth Future)"
_APART = 2  # months
_NAMES = "name: Phoenix dictionaries (openeventdata, MIT)"


@dataclass(frozen=True, slots=True)
class Leader:
    """An effective leader: family name as REIGN writes it, months of start and end."""

    country: str
    family: str
    start: str
    end: str


def reign_leaders(facts: Path) -> Iterator[Leader]:
    """The leaders whose time did not end before 1990."""
    iso2 = dict(pair.split() for line in lines("reign_codes.txt") for pair in line.split("|"))
    for row in read_json_lines(facts / "leaders.jsonl"):
        if row["source"].startswith("REIGN") and row["country"] in iso2 and (row["end"] or "9999") >= "1990":
            yield Leader(iso2[row["country"]], row["person"], row["start"] or "", row["end"] or "")


def confirm(facts: Path, kept: list[Held]) -> None:
    """Mark our holdings as checked where REIGN has the same person start and end in the same months."""
    starts: dict[str, list[Leader]] = defaultdict(list)
    for leader in reign_leaders(facts):
        starts[leader.country].append(leader)
    for person, holding in kept:
        if holding.office not in ("head_of_state", "head_of_government") or not holding.curated:
            continue
        for leader in starts[holding.country]:
            same = _same_name(leader.family, person.family, person.name)
            if same and _near(leader.start, holding.start) and (not leader.end or _near(leader.end, holding.end)):
                holding.checked = True
                holding.source += f"; agrees with {SOURCE}"
                break


def disagreements(facts: Path, kept: list[Held]) -> list[str]:
    """Leaders of REIGN whom we have as head of that country, but from a day more than two months off."""
    heads: dict[str, list[Held]] = defaultdict(list)
    for person, holding in kept:
        if holding.office in ("head_of_state", "head_of_government") and not holding.organization:
            heads[holding.country].append((person, holding))
    found = []
    for leader in reign_leaders(facts):
        ours = [(p, h) for p, h in heads[leader.country] if _same_name(leader.family, p.family, p.name)]
        starts = [holding.start for _, holding in ours if len(holding.start) > 4]
        if len(leader.start) > 4 and starts and all(abs(_months(s) - _months(leader.start)) > _APART for s in starts):
            found.append(f"  {leader.country} {leader.family}: {leader.start} there, {', '.join(sorted(starts))} here")
    return found


def _same_name(family: str, ours: str, name: str) -> bool:
    written = bare_family_name(family.split(".")[-1])
    first, *_, last = [*fold(name).split(), *fold(name).split()[-1:]]
    return sound(written) in {sound(bare_family_name(ours)), sound(last), sound(first)}


def _near(month: str, day: str) -> bool:
    """Whether two dates are at most one month apart."""
    if len(month) < 7 or len(day) < 7:
        return month[:4] == day[:4] and bool(month)
    return abs(_months(month) - _months(day)) <= 1


def _months(day: str) -> int:
    return int(day[:4]) * 12 + int(day[5:7])


def reign_heads(facts: Path, people: People) -> list[Holding]:
    """The leaders of countries and times without a head of ours, under the full name that Phoenix knows."""
    names = _phoenix_names(facts)
    ours: dict[str, list[Holding]] = defaultdict(list)
    for person in people.all:
        for holding in person.holdings:
            if holding.curated and holding.office in ("head_of_state", "head_of_government"):
                ours[holding.country].append(holding)
    found = []
    for leader in reign_leaders(facts):
        full = names.get((leader.country, fold(leader.family)))
        if not full or any(_during(leader, holding) for holding in ours[leader.country]):
            continue
        office = "head_of_government" if leader.country in LED_BY_GOVERNMENT else "head_of_state"
        title = "Prime Minister" if office == "head_of_government" else "President"
        found.append(
            Holding(full, office, title, leader.country, "", leader.start, leader.end, f"{SOURCE}; {_NAMES}",
                    seen="" if leader.end else "2021-03")
        )  # fmt: skip
    return found


def _during(leader: Leader, holding: Holding) -> bool:
    return holding.start[:7] < (leader.end or "2021-03") and leader.start < (holding.end or "9999")[:7]


def _phoenix_names(facts: Path) -> dict[tuple[str, str], str]:
    """Full names of members of government by country and family name, where only one name fits."""
    iso2 = {country.alpha_3: country.alpha_2 for country in pycountry.countries} | {"KSV": "XK", "TMP": "TL"}
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in read_json_lines(facts / "actors_countries.jsonl"):
        governs = next((code[:3] for code in row["codes"] if re.match(r"[A-Z]{3}GOV", code)), None)
        name = row["name"].partition(";")[0].replace("_", " ").strip()
        if governs in iso2 and 2 <= len(name.split()) <= 4 and re.fullmatch(r"[A-Z' .-]+", name):
            found[iso2[governs], fold(name).split()[-1]].add(" ".join(_capitalised(word) for word in name.split()))
    return {key: min(names, key=len) for key, names in found.items() if len(names) == 1}


def _capitalised(word: str) -> str:
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))
