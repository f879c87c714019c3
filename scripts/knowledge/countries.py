"""The rows of countries.csv, and the names by which the sources call countries."""

from collections.abc import Iterator
from pathlib import Path

import pycountry

from scripts.knowledge.curated import GENERAL, cells, lines, listed
from scripts.knowledge.facts import cameo_countries
from scripts.knowledge.places import GEONAMES, city

_CAMEO = {"XK": "KSV", "TL": "TMP"}
HISTORICAL = frozenset(("SU", "CS", "DD"))
_DEPENDENT = frozenset(("PR", "FO", "GG", "JE", "EH"))
_ISO3 = {"XK": "XKX"}
LED_BY_GOVERNMENT = frozenset(code for line in lines("led_by_government.txt") for code in line.split())
_OTHER_NAMES = {
    "Republic of Ireland": "IE", "State of Palestine": "PS", "Kingdom of Denmark": "DK", "China": "CN",
    "Kingdom of the Netherlands": "NL", "Bailiwick of Guernsey": "GG", "Federated States of Micronesia": "FM",
}  # fmt: skip


def country_codes() -> dict[str, str]:
    """Every name of a country with its code, for reading the sources."""
    codes = dict(_OTHER_NAMES)
    for line in lines("countries.txt"):
        code, name, _, aliases, _ = cells(line, 5)
        for spelling in (name, *listed(aliases)):
            codes.setdefault(spelling, code.partition("<")[0])
    for iso in pycountry.countries:
        codes.setdefault(iso.name, iso.alpha_2)
    return codes


def country_rows(facts: Path, qids: dict[str, str]) -> Iterator[list[object]]:
    """The rows of countries.csv; a state that is no more has no code.

    De facto states have codes of our own from the range that ISO 3166-1 leaves to its users (XA to XZ).
    """
    cameo = cameo_countries(facts)
    cow = {code: (letters, number) for code, letters, number in (cells(line, 3) for line in lines("cow_codes.txt"))}
    for line in lines("countries.txt"):
        coded, name, demonyms, aliases, capitals = cells(line, 5)
        code, _, within = coded.partition("<")
        iso = None if within else pycountry.countries.get(alpha_2=code)
        iso3 = iso.alpha_3 if iso else _ISO3.get(code, "")
        more = [n for n in (iso.name, getattr(iso, "common_name", "")) if n and "," not in n] if iso else []
        seats = listed(capitals)
        seat = city(seats[0], within or code) if seats else None
        sources = ["pycountry (ISO 3166-1)" if iso else "", GENERAL, GEONAMES if seat else ""]
        sources += [
            "QID: leaders (Wikidata, CC0)" if qids.get(code) else "",
            "COW: Correlates of War state system" if code in cow else "",
        ]
        yield [
            qids.get(code, "") or f"country-{code.lower()}", "" if code in HISTORICAL else code, iso3,
            _CAMEO.get(code, iso3 if iso3 in cameo else ""), qids.get(code, ""), *cow.get(code, ("", "")), name,
            getattr(iso, "official_name", "") if iso else "",
            [n for n in dict.fromkeys([*listed(aliases), *more]) if n != name], listed(demonyms), seats,
            seat["latitude"] if seat else "", seat["longitude"] if seat else "",
            "head_of_government" if code in LED_BY_GOVERNMENT else "head_of_state",
            _type(code, bool(within), code in qids), "; ".join(filter(None, sources)),
        ]  # fmt: skip


def _type(code: str, unlisted: bool, listed_as_state: bool) -> str:
    if unlisted:
        return "historical" if code in HISTORICAL else "de_facto"
    return "state" if listed_as_state and code not in _DEPENDENT else "territory"


def capitals() -> dict[str, list[str]]:
    """The capital of each country, then its other spellings and seats."""
    rows = (cells(line, 5) for line in lines("countries.txt"))
    return {code.partition("<")[0]: listed(seats) for code, _, _, _, seats in rows}
