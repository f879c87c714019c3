"""Rebuild the tables of `data/knowledge`: `python -m scripts.knowledge.build --facts FOLDER`; prints the report."""

import argparse
import csv
from collections.abc import Iterable
from pathlib import Path

from nlp.knowledge.index import person_keys
from nlp.knowledge.names import fold
from nlp.knowledge.tables import Known
from scripts.knowledge.boundaries import source_boundaries
from scripts.knowledge.codes import code_rows
from scripts.knowledge.countries import capitals, country_codes, country_rows
from scripts.knowledge.curated import GENERAL, cells, holdings, lines, listed
from scripts.knowledge.facts import checked_tenures, leaders, unplaced_qids
from scripts.knowledge.foreign_names import foreign_name_rows
from scripts.knowledge.members import historical_rows, member_rows, region_rows
from scripts.knowledge.officials import official_rows
from scripts.knowledge.people import People, Person
from scripts.knowledge.places import city_rows, venue_rows
from scripts.knowledge.reign import confirm, disagreements, reign_heads
from scripts.knowledge.report import overlaps, report, vague
from scripts.knowledge.second_source import compare
from scripts.knowledge.settle import Held, settle

TARGET = Path(__file__).parents[2] / "data" / "knowledge"
NATIONAL_OFFICES = (
    "offices_powers.txt", "offices_g20.txt", "offices_regions.txt", "offices_europe.txt", "offices_asia_americas.txt",
    "offices_mideast.txt", "offices_africa.txt", "offices_careers.txt", "offices_history.txt",
    "offices_before_1945.txt", "offices_cold_war.txt",
)  # fmt: skip
INTERNATIONAL_OFFICES = (
    "offices_organizations.txt", "offices_organizations_more.txt", "offices_organizations_history.txt",
)  # fmt: skip
ORGANIZATIONS = ("organizations.txt", "organizations_more.txt")


def write(name: str, header: str, body: Iterable[Iterable[object]]) -> None:
    """Write a table, lists barred into one cell, and say how many rows it has."""
    count = 0
    with (TARGET / name).open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header.split())
        for row in body:
            writer.writerow(["|".join(cell) if isinstance(cell, list) else cell for cell in row])
            count += 1
    print(f"{name}: {count} rows")


def organization_lines() -> Iterable[str]:
    """The lines of both lists of organizations."""
    return (line for name in ORGANIZATIONS for line in lines(name))


def organization_rows() -> Iterable[list[object]]:
    """The rows of organizations.csv."""
    for line in organization_lines():
        key, kind, name, aliases, country, cameo, seat = cells(line, 7)
        seat_city, _, seat_country = seat.partition(",")
        yield [f"org-{key}", kind, name, listed(aliases), country, cameo, seat_city, seat_country.strip(), "", GENERAL]


def metonym_rows() -> Iterable[list[object]]:
    """The rows of metonyms.csv."""
    for name in ("metonyms.txt", "metonyms_more.txt"):
        for line in lines(name):
            yield [*cells(line, 2), GENERAL]


def office_actor_rows() -> Iterable[list[object]]:
    """The rows of office_actors.csv."""
    for line in lines("office_actors.txt"):
        surface, body = cells(line, 2)
        yield [surface, f"org-{body}", GENERAL]


def shared_name_rows() -> Iterable[list[object]]:
    """The rows of shared_names.csv."""
    for line in lines("shared_names.txt"):
        surface, countries = cells(line, 2)
        for country in countries.split():
            yield [surface, country, GENERAL]


def gather(facts: Path) -> tuple[People, dict[str, str]]:
    """The people of all sources, ours first, and the QIDs of countries."""
    codes = country_codes()
    country_of = {cells(line, 7)[0]: cells(line, 7)[4] for line in organization_lines()}
    people = People()
    for holding in checked_tenures(facts):
        people.add(holding)
    for name in NATIONAL_OFFICES:
        for holding in holdings(name, country_of):
            people.add(holding)
    found = list(leaders(facts, codes))
    qids = {holding.country: country_qid for holding, country_qid in reversed(found) if country_qid}
    # A sovereign of several countries is joined by QID to the one we know by name, so that one comes first.
    for holding, _ in sorted(found, key=lambda hq: not people.knows(hq[0])):
        people.add(holding)
    for holding in reign_heads(facts, people):
        people.add(holding)
    for name in INTERNATIONAL_OFFICES:
        for holding in holdings(name, country_of):
            people.add(holding)
    for name, qid in unplaced_qids(facts, codes):
        people.learn_qid(name, qid)
    return people, qids


def known(person: Person) -> Known:
    """The person as the knowledge base has it."""
    return Known(
        id=person.id, name=person.name, kind="person", country=person.country or None, aliases=tuple(person.aliases),
        family=person.family, family_first=person.family_first,
    )  # fmt: skip


def write_people(kept: list[Held]) -> None:
    """Write people.csv and tenures.csv."""
    used = sorted({person.id: person for person, _ in kept}.values(), key=lambda p: p.id)
    write(
        "people.csv", "id name country qid family family_first aliases surfaces families source",
        ([p.id, p.name, p.country, p.qid, p.family, int(p.family_first), p.aliases,
          *person_keys(known(p)), "; ".join(p.sources)] for p in used),
    )  # fmt: skip
    ordered = sorted(kept, key=lambda ph: (ph[1].country, ph[1].organization, ph[1].office, ph[1].start, ph[0].id))
    write(
        "tenures.csv",
        "person_id office title country organization_id start end seen source checked start_source end_source",
        ([p.id, h.office, h.title, h.country, h.organization and f"org-{h.organization}", h.start, h.end, h.seen,
          h.source, int(h.checked), h.start_source, h.end_source] for p, h in ordered),
    )  # fmt: skip


def main() -> None:
    """Rebuild every table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--facts", type=Path, required=True, help="folder of the source files")
    facts: Path = arguments.parse_args().facts
    people, qids = gather(facts)
    kept = settle(people)
    confirm(facts, kept)
    doubtful = list(compare(people))
    unsourced = source_boundaries(kept)
    write(
        "countries.csv",
        "id iso2 iso3 cameo qid cow cow_number name official aliases demonyms capital capital_lat capital_lon led_by "
        "type source",
        country_rows(facts, qids),
    )
    write("metonyms.csv", "surface country source", metonym_rows())
    write(
        "organizations.csv",
        "id type name aliases country cameo seat_city seat_country qid source",
        organization_rows(),
    )
    organizations = {cells(line, 7)[0] for line in organization_lines()}
    write("members.csv", "organization_id country member_id start end source", member_rows(organizations))
    write("historical_names.csv", "country name demonyms start end source", historical_rows())
    write("office_actors.csv", "surface organization_id source", office_actor_rows())
    write("regions.csv", "name country source", region_rows())
    write("shared_names.csv", "surface country source", shared_name_rows())
    english = {
        fold(name) for line in lines("countries.txt") for name in cells(line, 5)[1:2] + listed(cells(line, 5)[3])
    }
    write("country_names.csv", "name country languages source", foreign_name_rows(english))
    write("cities.csv", "name country lat lon population notable keys other_keys source", city_rows(capitals()))
    write("venues.csv", "name city country lat lon source", venue_rows())
    write("../codes/cameo_plover.csv", "cameo meaning plover mode context use source", code_rows(facts))
    write_people(kept)
    held = {(key, p.country) for p, _ in kept for key in person_keys(known(p))[0]}
    write("officials.csv", "name country title start end seen source", official_rows(facts, held))
    sections = {
        "our days against the leaders lists:": doubtful,
        "leaders of REIGN whom we date otherwise:": disagreements(facts, kept),
        "overlaps in other states (rival governments, federations, errors):": overlaps(kept),
        "holdings from a year on of which no month is known, by state:": vague(kept),
        "boundaries without a source:": unsourced,
    }
    print("\n".join([*report(kept), *(line for title, found in sections.items() for line in (title, *found))]))


if __name__ == "__main__":
    main()
