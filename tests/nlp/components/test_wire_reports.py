"""Agency reports of lesser-known officials: who "they" are, what officials agreed, who is of which country."""

import pytest


def told(read_text, text):
    return [(r.type, r.status, {p.name for p in r.participants}, r) for r in read_text(text).reports]


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
    assert {"Algeria", "Morocco"} in [names for _, _, names, _ in told(read_text, text)]
