"""Members of governments whom only the Phoenix dictionaries name (the CIA's lists of 2003 to 2014 behind them)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pycountry

from nlp.knowledge.names import PARTICLES, fold
from scripts.knowledge.facts import read_json_lines

SOURCE = "Phoenix dictionaries, country actors (openeventdata, MIT)"
_NAME = re.compile(r"[A-Z][A-Z' .-]+")
_ROLE = re.compile(r"([A-Z]{3})GOV([A-Z]*) (>?)(\d{6,8})(?:-(\d{6,8}))?")
_CENTURY_TURNS = 30  # two-digit years from here on are of the last century
_TITLES = {"MIL": "Defence or security minister", "JUD": "Justice minister", "SPY": "Intelligence chief",
           "BUS": "Finance, trade or industry minister", "AGR": "Agriculture minister", "EDU": "Education minister",
           "HLH": "Health minister", "MED": "Information minister", "ENV": "Environment minister",
           "LAB": "Labour minister", "DEV": "Development minister"}  # fmt: skip


def official_rows(facts: Path, known: set[tuple[str, str]]) -> Iterator[list[object]]:
    """The rows of officials.csv: a name and country that no other table has, an office and its days, one a row."""
    iso2 = {country.alpha_3: country.alpha_2 for country in pycountry.countries} | {"KSV": "XK", "TMP": "TL"}
    found: set[tuple[str, str, str, str, str]] = set()
    for row in read_json_lines(facts / "actors_countries.jsonl"):
        name = row["name"].partition(";")[0].replace("_", " ").strip()
        if not _NAME.fullmatch(name) or not 2 <= len(name.split()) <= 5:
            continue
        for code in row["codes"]:
            role = _ROLE.fullmatch(code)
            if role is None or role[1] not in iso2 or (fold(name), iso2[role[1]]) in known:
                continue
            start, end = _day(role[4]), _day(role[5]) if role[5] else ""
            if (end or "2014") >= "1990":
                title = _TITLES.get(role[2], "Member of the government")
                found.add((_capitalised(name), iso2[role[1]], title, start, end))
    for name, country, title, start, end in sorted(found):
        yield [name, country, title, start, end, "" if end else "2014", SOURCE]


def _day(digits: str) -> str:
    """ "030101" and "19240101" as ISO text, to the month: the lists appeared monthly."""
    year = digits[:4] if len(digits) == 8 else ("19" if int(digits[:2]) >= _CENTURY_TURNS else "20") + digits[:2]
    month = digits[-4:-2]
    return f"{year}-{month}" if month != "00" else year


def _capitalised(name: str) -> str:
    words = ("-".join(part[:1] + part[1:].lower() for part in word.split("-")) for word in name.split())
    return " ".join(word.lower() if at and word.lower() in PARTICLES else word for at, word in enumerate(words))
