"""Rebuild the tables of `data/knowledge`: `python -m scripts.knowledge.build --facts FOLDER`; prints the report."""

import argparse
import csv
from collections.abc import Iterable
from pathlib import Path

import pycountry

from scripts.knowledge.codes import code_rows
from scripts.knowledge.curated import GENERAL, cells, holdings, lines, listed
from scripts.knowledge.facts import cameo_countries, checked_tenures, leaders
from scripts.knowledge.people import People, settle
from scripts.knowledge.places import city, city_rows, venue_rows

TARGET = Path(__file__).parents[2] / "data" / "knowledge"
_CAMEO = {"XK": "KSV", "TL": "TMP"}
DE_FACTO = frozenset(("XS", "XA", "XO", "XT", "XN", "XZ"))
_LED_BY_GOVERNMENT = frozenset(
    "AL AD AU AT BS BB BE BZ BA BG CA HR CZ DK EE ET FI FJ DE GR GD HU IS IN IQ IE IL IT JM JP KW LV LB LS LI LT LU MY "
    "MT MU MD ME NP NL NZ MK NO PK PG PL PT KN LC VC WS SM RS SG SK SI SB ES SE CH TH TT TV GB VU XK BD KH LY MG AM GE "
    "BH SO AG DM KG TN SD".split()
) - frozenset("KG TN MG SO SD LT BH".split())
_OTHER_NAMES = {"Republic of Ireland": "IE", "State of Palestine": "PS", "Kingdom of Denmark": "DK",
                "Kingdom of the Netherlands": "NL", "Bailiwick of Guernsey": "GG",
                "Federated States of Micronesia": "FM", "China": "CN", "Turkish Republic of Northern Cyprus": "XN"}  # fmt: skip


def write(name: str, header: str, body: Iterable[Iterable[object]]) -> int:
    """Write a table; returns its number of rows."""
    count = 0
    with (TARGET / name).open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header.split())
        for count, row in enumerate(body, 1):  # noqa: B007
            writer.writerow(["|".join(cell) if isinstance(cell, list) else cell for cell in row])
    return count


def country_rows(facts: Path, qids: dict[str, str]) -> list[list[object]]:
    """The rows of countries.csv."""
    cameo = cameo_countries(facts)
    table = []
    for line in lines("countries.txt"):
        code, name, demonyms, aliases, capitals = cells(line, 5)
        within = code.partition("<")[2]
        code = code.partition("<")[0]
        iso = None if within else pycountry.countries.get(alpha_2=code)
        iso3 = iso.alpha_3 if iso else "XKX" if code == "XK" else ""
        official = getattr(iso, "official_name", "") if iso else ""
        more = [n for n in (iso.name, getattr(iso, "common_name", "")) if n and "," not in n] if iso else []
        spellings = [n for n in dict.fromkeys([*listed(aliases), *more]) if n != name]
        where = within or code
        seat = city(listed(capitals)[0], where) if capitals else None
        table.append([
            qids.get(code, "") or f"country-{code.lower()}", "" if within else code, iso3,
            _CAMEO.get(code, iso3 if iso3 in cameo else ""), qids.get(code, ""), name, official, spellings, listed(demonyms),
            listed(capitals), seat["latitude"] if seat else "", seat["longitude"] if seat else "",
            "head_of_government" if code in _LED_BY_GOVERNMENT else "head_of_state",
            "de_facto" if within else "state" if qids.get(code) else "territory",
            "; ".join(["pycountry (ISO 3166-1)" if iso else GENERAL, "names " + GENERAL, "GeoNames (CC BY 4.0)"]
                      + (["QID: leaders (Wikidata, CC0)"] if qids.get(code) else [])),
        ])  # fmt: skip
    return table


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


def main() -> None:
    """Rebuild every table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--facts", type=Path, required=True)
    facts: Path = arguments.parse_args().facts
    codes = country_codes()
    qids: dict[str, str] = {}
    people = People()
    for holding in checked_tenures(facts):
        people.add(holding)
    for name in ("offices_powers.txt",):
        for holding in holdings(name):
            people.add(holding)
    for holding, country_qid in leaders(facts, codes):
        if country_qid:
            qids.setdefault(holding.country, country_qid)
        people.add(holding)
    kept = settle(people)
    print("countries", write(
        "countries.csv",
        "id iso2 iso3 cameo qid name official aliases demonyms capital capital_lat capital_lon led_by type source",
        country_rows(facts, qids)))  # fmt: skip
    print(
        "metonyms",
        write("metonyms.csv", "surface country source", ([*cells(line, 2), GENERAL] for line in lines("metonyms.txt"))),
    )
    print("organizations", write(
        "organizations.csv", "id type name aliases country cameo seat_city seat_country qid source",
        ([f"org-{o[0]}", o[1], o[2], listed(o[3]), o[4], o[5], *(listed(o[6]) + ["", ""])[:2], "", GENERAL]
         for o in (cells(line, 7) for line in lines("organizations.txt")))))  # fmt: skip
    capitals = {
        code.partition("<")[0]: listed(seats)
        for code, _, _, _, seats in (cells(line, 5) for line in lines("countries.txt"))
    }
    print("cities", write("cities.csv", "name country lat lon population aliases source", city_rows(capitals)))
    print("venues", write("venues.csv", "name city country lat lon source", venue_rows()))
    print("codes", write("../codes/cameo_plover.csv", "cameo meaning plover mode context use source", code_rows(facts)))
    used = {id(person) for person, _ in kept}
    print("people", write(
        "people.csv", "id name country qid family family_first aliases source",
        ([p.id, p.name, "" if p.country in DE_FACTO else p.country, p.qid, p.family, int(p.family_first), p.aliases, "; ".join(p.sources)]
         for p in sorted(people.all, key=lambda p: p.id) if id(p) in used)))  # fmt: skip
    print("tenures", write(
        "tenures.csv", "person_id office title country organization_id start end seen source checked",
        ([p.id, h.office, h.title, h.country, h.organization and f"org-{h.organization}", h.start, h.end, h.seen,
          h.source, int(h.checked)]
         for p, h in sorted(kept, key=lambda ph: (ph[1].country, ph[1].organization, ph[1].office, ph[1].start, ph[0].id)))))  # fmt: skip


if __name__ == "__main__":
    main()
