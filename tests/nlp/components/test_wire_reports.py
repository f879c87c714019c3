"""Agency reports of lesser-known officials: who "they" are, what officials agreed, who is of which country."""

import pytest

from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "sides", "city"),
    [
        ("Omani and Yemeni officials agreed in Salalah on Sunday to reopen the road.", {"Oman", "Yemen"}, "Salalah"),
        ("Officials of Chad and Niger decided in N'Djamena last week to patrol together.", {"Chad", "Niger"}, None),
    ],
)
def test_officials_of_two_countries_who_settle_something_in_a_place_have_met(the_report, text, sides, city):
    report = the_report(text)
    assert {p.name for p in report.participants} == sides
    assert city is None or report.place.city == city


def test_what_officials_agree_on_nowhere_is_no_encounter(read_text):
    assert not read_text("Omani and Yemeni officials agreed to reopen the road.").reports


def test_they_are_the_one_who_met_and_the_one_he_met(read_text):
    text = (
        "Jordan's health minister, Firas Hawari, met Rawan Abiad of Lebanon in Amman on Monday. "
        "They had met in Beirut in May."
    )
    found = {(r.place.city, str(r.start)[:7]) for r in read_text(text).reports}
    assert found == {("Amman", "2023-06"), ("Beirut", "2023-05")}


def test_their_talks_are_those_of_the_countries_that_come_home_from_them(read_text):
    text = "Algeria and Morocco came home from their talks in Madrid last week without a paper."
    assert {"Algeria", "Morocco"} in sides(read_text(text))


SHARED = [
    (
        "The fisheries ministers of Norway and Iceland, Turid Aamodt Hellevang and Sigurvin Oddleifsson, met in Bodo "
        "on Monday.",
        {"Turid Aamodt Hellevang": "NO", "Sigurvin Oddleifsson": "IS"},
    ),
    (
        "Turid Aamodt Hellevang and Sigurvin Oddleifsson, the Norwegian and Icelandic fisheries ministers, met.",
        {"Turid Aamodt Hellevang": "NO", "Sigurvin Oddleifsson": "IS"},
    ),
    (
        "Turid Aamodt Hellevang met Sigurvin Oddleifsson in Bodo on Monday. The fisheries ministers of Norway and "
        "Iceland spoke of cod.",
        {"Turid Aamodt Hellevang": "NO", "Sigurvin Oddleifsson": "IS"},
    ),
    (
        "Norway and Iceland will share the cod. Their fisheries ministers, Turid Aamodt Hellevang and Sigurvin "
        "Oddleifsson, said so after a meeting on Monday.",
        {"Turid Aamodt Hellevang": "NO", "Sigurvin Oddleifsson": "IS"},
    ),
    (
        "Turid Aamodt Hellevang received Sigurvin Oddleifsson in Bodo on Monday. The Norwegian fisheries minister "
        "spoke of cod. Her Icelandic colleague did not.",
        {"Turid Aamodt Hellevang": "NO", "Sigurvin Oddleifsson": "IS"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), SHARED)
def test_people_of_shared_offices_have_the_countries_in_order(read_text, text, wanted):
    found = {p.name: p.country for report in read_text(text).reports for p in report.participants}
    assert found == wanted


MISTAGGED = [
    ("Denmark's minister Mette Lauritsen Holk met Estonia's Kertu Pihlapuu in Odense.", "Kertu Pihlapuu", "EE"),
    (
        "ODENSE, June 19 (Tidewater News) - Kertu Pihlapuu received Mette Lauritsen Holk, the Danish ports minister.",
        "Kertu Pihlapuu",
        None,
    ),
    (
        "The harbours envoy of Togo, Essowavana Akpovi-Tchalla, and Danish ports minister Mette Lauritsen Holk met.",
        "Essowavana Akpovi-Tchalla",
        "TG",
    ),
]


@pytest.mark.parametrize(("text", "name", "country"), MISTAGGED)
def test_who_meets_a_person_is_a_person_whatever_the_name_looks_like(read_text, text, name, country):
    found = {p.name: p.country for report in read_text(text).reports for p in report.participants}
    assert found.get(name, "missing") == country


def test_bodies_that_meet_people_stay_bodies(read_text):
    text = "Danish ports minister Mette Lauritsen Holk met the Baltic Harbour Board and Iberian Ports Authority."
    assert not any(p.kind == "person" and "Ports" in p.name for r in read_text(text).reports for p in r.participants)


def test_what_they_spoke_of_where_they_met_is_no_call(the_report):
    text = (
        "Peru's ports minister, Ines Huaman Ccori, met Otto Fahrenkamp of Germany in Callao on Monday. "
        "They spoke about cranes for an hour."
    )
    report = the_report(text)
    assert (report.type, report.place.city) == ("meeting", "Callao")


def test_who_spoke_again_later_did_so_apart(read_text):
    text = "Emmanuel Macron met Olaf Scholz in Paris on Monday. They spoke again by telephone on Tuesday."
    assert {r.type for r in read_text(text).reports} == {"meeting", "call"}


def test_talks_are_held_by_those_whom_a_relative_clause_names(the_report):
    report = the_report("Little is left of the talks that Emmanuel Macron held with Olaf Scholz on Saturday.")
    assert {p.name for p in report.participants} == {"Emmanuel Macron", "Olaf Scholz"}


def test_who_is_named_behind_a_date_without_a_comma_holds_the_meeting(the_report):
    text = (
        "On June 17 the Minister of Transport of Latvia, Ojars Vilcans, had a meeting in Riga with the Minister of "
        "Transport of Portugal, Rui Saldanha."
    )
    assert {p.name for p in the_report(text).participants} == {"Ojars Vilcans", "Rui Saldanha"}


def test_a_body_named_by_its_kind_meets_at_the_start_of_a_report(the_report):
    report = the_report("The Andean Glaciers Council will hold its yearly session in Cuzco on July 3 and 4.")
    assert (report.type, report.status) == ("gathering", "planned")
    assert "Andean Glaciers Council" in {p.name for p in report.participants}


def test_what_a_minister_is_minister_of_is_nobody(the_report):
    text = "Malaysian minister Nur Azlina Haron and Thai Deputy Commerce Minister Somsak Raksa met in Penang on Monday."
    assert {p.name for p in the_report(text).participants} == {"Nur Azlina Haron", "Somsak Raksa"}
