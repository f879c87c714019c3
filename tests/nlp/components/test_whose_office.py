"""Whose an office is: behind a clause, of a portfolio's state, and of the office that writes of its own holder."""

import pytest


def _title(doc, name):
    return next(actor.title for actor in doc._.actors if actor.name == name)


def test_an_office_is_of_whom_a_comma_names_behind_its_clause(read):
    doc = read("In May Juan Mora fell. The general who replaced him, Carlos Vega, flew to Rome.")
    assert _title(doc, "Carlos Vega") == "general"


def test_a_portfolio_goes_on_with_the_state_of_its_minister(read, meant):
    doc = read(
        "At the invitation of his Senegalese counterpart, Mr. Moussa Gueye, the Minister for External Relations of "
        "Peru, Mr. Juan Mora, paid a visit to Dakar."
    )
    assert {a.name: a.country for a in doc._.actors if a.kind == "person"} == {"Moussa Gueye": "SN", "Juan Mora": "PE"}


@pytest.mark.parametrize("title", ["minister for the reconstruction of Ukraine", "envoy for the Peace of Sudan"])
def test_what_somebody_is_in_charge_of_is_not_whose_he_is(read, title):
    doc = read(f"Anna Berg, {title}, spoke.")
    assert not next(a.of_state for a in doc._.actors if a.name == "Anna Berg")


def test_the_president_is_not_whom_the_president_talks_with(read, meant):
    doc = read("The President spoke by phone with President Vladimir Putin of Russia. President Zelenskyy was told.")
    assert meant(doc, "The President") == ["Volodymyr Zelenskyy"]


def test_the_president_of_nobody_named_later_stays_open(read):
    doc = read("The President spoke by phone with President Vladimir Putin of Russia. Nobody was told.")
    assert not [m for m in doc._.mentions if doc[m.start : m.end].text == "The President"]
