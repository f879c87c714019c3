"""What the tables say: sourced boundaries, members by day, former names, names that several share."""

import datetime as dt
from itertools import pairwise

import pytest

from nlp.knowledge.base import knowledge_base
from nlp.knowledge.coverage import coverage
from nlp.knowledge.membership import members
from nlp.knowledge.tables import Tenure, rows

G20 = ["AR", "AU", "BR", "CA", "CN", "DE", "FR", "GB", "ID", "IN", "IT", "JP", "KR", "MX", "RU", "SA", "TR", "US", "ZA"]
POWERS = ("US", "GB", "FR", "RU", "CN")
CHIEF = [(c, o) for c in G20 for o in ("head_of_state", "head_of_government")] + [
    (c, "foreign_minister") for c in POWERS
]
ABOLISHED = {("TR", "head_of_government")}  # on 9 July 2018, when the president became head of government
LONGEST_CHANGE_OF_HANDS = dt.timedelta(days=31)
MILLENNIUM = dt.date(2000, 1, 1)


def _held(country: str, office: str) -> list[Tenure]:
    base = knowledge_base()
    held = [
        tenure for _, tenure in base.tenures.holders(office, country) if tenure.end is None or tenure.end >= MILLENNIUM
    ]
    return sorted(held, key=lambda tenure: tenure.start or dt.date.min)


@pytest.mark.parametrize(("country", "office"), CHIEF)
def test_the_chief_offices_since_2000_have_neither_gap_nor_overlap(country: str, office: str) -> None:
    held = _held(country, office)
    if not held:  # where the president is head of government too, or the other way round
        assert _held(country, "head_of_state") or _held(country, "head_of_government")
        return
    assert held[0].start is not None
    assert held[0].start <= MILLENNIUM
    assert held[-1].end is None or (country, office) in ABOLISHED
    for one, other in pairwise(held):
        assert one.end is not None
        assert other.start is not None
        assert one.end <= other.start, (one.person_id, other.person_id)
        assert other.start - one.end <= LONGEST_CHANGE_OF_HANDS, (one.person_id, other.person_id)


def test_every_boundary_of_the_chief_offices_names_its_source() -> None:
    for row in rows("tenures.csv"):
        if (row["country"], row["office"]) not in CHIEF or row["organization_id"] or (row["end"] or "9") < "2000":
            continue
        assert row["start_source"] or row["start"] < "1999", row
        assert not row["end"] or row["end_source"], row


def test_coverage_tells_the_years_of_each_office() -> None:
    found = {(row.country, row.office): row for row in coverage(knowledge_base())}
    states = {c.known.country for c in knowledge_base().countries if c.known.subtype == "state"}
    assert len({country for country, office in found if office == "foreign_minister"} & states) >= 190
    assert all(found[country, "foreign_minister"].years[0][0] <= 2000 for country in POWERS)
    assert all(first <= last for row in found.values() for first, last in row.years)


@pytest.mark.parametrize(
    ("organization", "day", "inside", "outside"),
    [
        ("org-eu", dt.date(2019, 6, 1), "GB", "NO"),
        ("org-eu", dt.date(2021, 6, 1), "HR", "GB"),
        ("org-nato", dt.date(2022, 6, 1), "TR", "FI"),
        ("org-nato", dt.date(2024, 6, 1), "SE", "UA"),
        ("org-brics", dt.date(2023, 6, 1), "ZA", "EG"),
        ("org-brics", dt.date(2024, 6, 1), "EG", "SA"),
        ("org-g8", dt.date(2010, 1, 1), "RU", "CN"),
        ("org-g20", dt.date(2024, 1, 1), "org-au", "ES"),
    ],
)
def test_members_are_those_of_the_day(organization: str, day: dt.date, inside: str, outside: str) -> None:
    found = members(organization, day)
    assert inside in found
    assert outside not in found


def test_former_names_name_the_state_of_today() -> None:
    base = knowledge_base()
    assert base.other_names.formerly("Zaire") == "CD"
    assert base.other_names.formerly("Zaire", dt.date(1996, 1, 1)) == "CD"
    assert base.other_names.formerly("Zaire", dt.date(1965, 1, 1)) is None
    assert base.find("Upper Volta")[0].entry.country == "BF"


def test_a_shared_name_is_nobodys_alone() -> None:
    assert set(knowledge_base().other_names.sharing("Korea")) == {"KR", "KP"}


@pytest.mark.parametrize(
    ("name", "country"), [("Deutschland", "DE"), ("Россия", "RU"), ("日本", "JP"), ("السعودية", "SA"), ("Suomi", "FI")]
)
def test_countries_are_known_in_other_languages(name: str, country: str) -> None:
    assert knowledge_base().find(name)[0].entry.country == country


def test_codes_of_correlates_of_war() -> None:
    codes = {row["iso2"]: (row["cow"], row["cow_number"]) for row in rows("countries.csv")}
    assert codes["GB"] == ("UKG", "200")
    assert codes["JP"] == ("JPN", "740")
