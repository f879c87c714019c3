"""Phrases of office, country and name taken apart."""

import datetime as dt

import pytest

from nlp.knowledge.base import knowledge_base


@pytest.mark.parametrize(
    ("phrase", "office", "actor", "name", "former"),
    [
        ("Chinese Foreign Minister Qin Gang", "foreign_minister", "China", "Qin Gang", False),
        ("the foreign minister of Peru", "foreign_minister", "Peru", "", False),
        ("US Treasury Secretary Janet Yellen", "finance_minister", "United States", "Janet Yellen", False),
        ("former British Prime Minister Tony Blair", "head_of_government", "United Kingdom", "Tony Blair", True),
        ("UN Secretary-General", "head_of_organization", "United Nations", "", False),
        ("King Abdullah of Jordan", "head_of_state", "Jordan", "Abdullah", False),
        ("Egypt's Mubarak", None, "Egypt", "Mubarak", False),
        ("Commerce Secretary Raimondo", "trade_minister", None, "Raimondo", False),
    ],
)
def test_parts(phrase: str, office: str | None, actor: str | None, name: str, former: bool) -> None:
    found = knowledge_base().parse_office(phrase)
    assert found is not None
    assert (found.office, found.actor and found.actor.name, found.name, found.former) == (office, actor, name, former)


def test_neither_office_nor_actor_is_no_phrase() -> None:
    assert knowledge_base().parse_office("a quiet walk in the woods") is None
    assert knowledge_base().parse_office("") is None


def test_the_country_acted_for_follows_the_office() -> None:
    base = knowledge_base()
    rutte = base.exact("Mark Rutte")[0]
    assert base.tenures.country_on(rutte.id, dt.date(2015, 1, 1)) == "NL"
    assert base.tenures.country_on(rutte.id, dt.date(2025, 1, 1)) is None
    kerry = base.exact("John Kerry")[0]
    assert base.tenures.country_on(kerry.id, dt.date(2019, 1, 1)) == "US"
