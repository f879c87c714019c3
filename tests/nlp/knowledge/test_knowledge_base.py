"""Lookup of countries, cities, organizations, people and offices."""

import datetime as dt
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.components.names.senses import surfaces
from nlp.knowledge.base import KnowledgeBase, knowledge_base

DAY = dt.date(2023, 6, 19)


@pytest.fixture(scope="module")
def base() -> KnowledgeBase:
    return knowledge_base()


def test_countries_by_code_name_demonym_and_capital(base: KnowledgeBase) -> None:
    china = base.country("CHN")
    assert china is not None
    assert china is base.country("cn")
    assert (china.known.name, china.capitals[0], china.known.cameo) == ("China", "Beijing", "CHN")
    assert base.country_of_demonym("Chinese") == "CN"
    assert base.country_of_demonym("Briton") == "GB"
    assert base.country_of_demonym("Sino") == "CN"
    assert base.capital_country("Kiev") == base.capital_country("Kyiv") == "UA"
    assert base.metonym("the Kremlin") == base.metonym("Moscow") == "RU"
    assert base.country("ZZ") is None


def test_an_acronym_is_written_in_capitals(base: KnowledgeBase) -> None:
    assert [known.name for known in base.exact("U.S.")] == ["United States"]
    assert base.exact("us") == ()
    assert base.exact("who") == ()


def test_exact_forms_ignore_case_accents_and_possessives(base: KnowledgeBase) -> None:
    for surface in ("Antony Blinken", "antony blinken's", "ANTONY BLINKEN", "Tony Blinken"):
        assert [known.name for known in base.exact(surface)] == ["Antony Blinken"]
    assert base.exact("Emmanuel Mácron") == base.exact("Macron Emmanuel")


def test_a_land_is_no_family_name_of_its_monarch(base: KnowledgeBase) -> None:
    for land in ("Kingdom", "Denmark", "Arabia", "Morocco", "Wales", "Prussia", "Russia", "Austria"):
        assert not base.surname(land.lower())


@pytest.mark.parametrize("name", ["Quartet on Libya", "Permanent Indus Commission", "Bled Strategic Forum"])
def test_quartets_commissions_and_forums_are_bodies_of_their_own(base: KnowledgeBase, name: str) -> None:
    assert [known.kind for known in base.exact(name)] == ["organization"]


def test_cities_by_english_name(base: KnowledgeBase) -> None:
    geneva, woodside = base.city("Geneva"), base.city("Woodside")
    assert geneva is not None
    assert woodside is not None
    assert (geneva.country, round(geneva.lat)) == ("CH", 46)
    assert (woodside.country, round(woodside.lon)) == ("US", -122)
    assert base.city("Paris", "US") != base.city("Paris")
    assert base.city("Nowhereville") is None


def test_every_capital_is_a_city_of_its_country(base: KnowledgeBase) -> None:
    states = [country for country in base.countries if country.known.subtype == "state" and country.capitals]
    missing = [c.known.name for c in states if base.city(c.capitals[0], c.known.country) is None]
    assert len(missing) <= 3, missing


@pytest.mark.parametrize(
    ("title", "country", "office"),
    [
        ("Foreign Minister", None, "foreign_minister"),
        ("Secretary of State", "US", "foreign_minister"),
        ("secretary of state", "VA", "head_of_government"),
        ("Foreign Secretary", "GB", "foreign_minister"),
        ("Foreign Secretary", "IN", "deputy_foreign_minister"),
        ("acting defence minister", None, "defence_minister"),
        ("baker", None, None),
    ],
)
def test_office_class(base: KnowledgeBase, title: str, country: str | None, office: str | None) -> None:
    assert base.offices.office_class(title, country) == office


def test_holders_on_a_day(base: KnowledgeBase) -> None:
    def foreign_minister(day: dt.date) -> list[str]:
        return [person.name for person, _ in base.tenures.holders("foreign_minister", "CN", on=day)]

    assert foreign_minister(DAY) == ["Qin Gang"]
    assert foreign_minister(dt.date(2023, 7, 25)) == ["Wang Yi", "Qin Gang"]  # handover: the incoming first
    assert foreign_minister(dt.date(2016, 1, 1)) == ["Wang Yi"]
    assert base.tenures.holders("leader", "JP", on=DAY)[0][0].name == "Fumio Kishida"
    assert base.tenures.holders("leader", "FR", on=DAY)[0][0].name == "Emmanuel Macron"


def test_tenures_carry_their_precision(base: KnowledgeBase) -> None:
    qin = next(known for known in base.exact("Qin Gang"))
    tenure = next(t for t in base.tenures.of(qin.id) if t.office == "foreign_minister")
    assert (tenure.start, tenure.end) == (dt.date(2022, 12, 30), dt.date(2023, 7, 25))
    assert (tenure.start_precision, tenure.checked) == ("day", True)
    assert base.tenures.office_on(qin.id, DAY) == tenure


def test_the_most_salient_office_counts(base: KnowledgeBase) -> None:
    xi = base.exact("Xi Jinping")[0]
    office = base.tenures.office_on(xi.id, DAY)
    assert office is not None
    assert office.title == "President"


def test_find_ranks_by_country_and_day(base: KnowledgeBase) -> None:
    assert base.find("Bush", on=dt.date(1990, 5, 5))[0].entry.name == "George H. W. Bush"
    assert base.find("Bush", on=dt.date(2003, 5, 5))[0].entry.name == "George W. Bush"
    best, *others = base.find("Rasmussen", country="DK", on=dt.date(2017, 1, 1))
    assert best.entry.name == "Lars Løkke Rasmussen"
    assert "in office on that day" in best.reasons
    assert others


def test_surfaces_name_what_exact_finds(base: KnowledgeBase) -> None:
    phrases = list(surfaces(base))
    assert {category for _, category in phrases} == {
        "country", "demonym", "capital", "metonym", "organization", "person",
    }  # fmt: skip
    for surface, category in phrases:
        if category in ("country", "organization", "person"):
            assert any(known.kind == category for known in base.exact(surface)), surface


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=string.ascii_letters + " -'.éøł", max_size=24), st.sampled_from([None, "US", "CN", "XX"]))
def test_scores_are_ordered_and_within_bounds(name: str, country: str | None) -> None:
    scores = [candidate.score for candidate in knowledge_base().find(name, country=country, on=DAY)]
    assert scores == sorted(scores, reverse=True)
    assert all(0.0 <= score <= 1.0 for score in scores)
    assert len(scores) <= 5
