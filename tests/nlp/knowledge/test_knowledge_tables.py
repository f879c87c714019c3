"""The tables themselves: sources, references, order of days, and unbroken chief offices."""

import datetime as dt
from collections import Counter

import pytest

from graph.model import Codes
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.tables import rows

TABLES = ["countries", "metonyms", "organizations", "people", "tenures", "cities", "venues", "offices"]
UNBROKEN = [("US", "head_of_state"), ("US", "foreign_minister"), ("CN", "head_of_state"), ("CN", "head_of_government"),
            ("CN", "foreign_minister"), ("RU", "head_of_state"), ("RU", "head_of_government"),
            ("RU", "foreign_minister"), ("GB", "head_of_government"), ("GB", "foreign_minister"),
            ("FR", "head_of_state"), ("FR", "head_of_government"), ("FR", "foreign_minister"),
            ("DE", "head_of_government"), ("JP", "head_of_government"), ("IN", "head_of_government")]  # fmt: skip


@pytest.mark.parametrize("table", TABLES)
def test_every_row_names_its_source(table: str) -> None:
    found = list(rows(f"{table}.csv"))
    assert found
    assert all(row["source"] for row in found)


def test_ids_are_unique() -> None:
    for table in ("countries", "organizations", "people"):
        ids = Counter(row["id"] for row in rows(f"{table}.csv"))
        assert not [key for key, count in ids.items() if count > 1]


def test_tenures_refer_to_people_countries_and_organizations() -> None:
    base = knowledge_base()
    offices = {row["office"] for row in rows("offices.csv")}
    for row in rows("tenures.csv"):
        assert base.entry(row["person_id"]) is not None
        assert not row["organization_id"] or base.entry(row["organization_id"]) is not None
        assert row["country"] or row["organization_id"]
        assert row["office"] in offices
        assert row["title"]


def test_no_tenure_ends_before_it_starts() -> None:
    base = knowledge_base()
    wrong = [t for p in base.people for t in base.tenures.of(p.id) if t.start and t.end and t.end < t.start]
    assert not wrong


@pytest.mark.parametrize(("country", "office"), UNBROKEN)
def test_chief_offices_since_2000_are_unbroken(country: str, office: str) -> None:
    """On the first day of any month the office has one holder, or is vacant no longer than a change of hands takes."""
    base = knowledge_base()
    vacant = 0
    for month in range(25 * 12):
        day = dt.date(2000 + month // 12, month % 12 + 1, 3)
        holders = [person for person, tenure in base.tenures.holders(office, country, on=day) if tenure.end != day]
        assert len(holders) <= 1, (day, [person.name for person in holders])
        vacant = 0 if holders else vacant + 1
        assert vacant <= 1, day


def test_codes_fit_the_model() -> None:
    for country in knowledge_base().countries:
        codes = Codes(iso2=country.known.country, iso3=country.known.iso3, cameo=country.known.cameo)
        assert codes.iso2 is None or len(codes.iso2) == 2
        assert codes.iso3 is None or len(codes.iso3) == 3


def test_event_codes_are_those_of_cameo_and_plover() -> None:
    codes = {row["cameo"]: (row["plover"], row["mode"]) for row in rows("cameo_plover.csv", "codes")}
    assert codes["042"] == ("CONSULT", "visit")
    assert codes["041"] == ("CONSULT", "phone")
    assert codes["036"] == ("AGREE", "")
    assert codes["125"] == ("REJECT", "meet")
