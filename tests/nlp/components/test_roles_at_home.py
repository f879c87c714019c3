"""Roles of those at home where others meet: hosts beside a summit and in Geneva, and go-betweens."""

import pytest

ROLES = [
    (
        "EU envoy Toivo Klaar chaired talks between Russia and Georgia in Geneva on Monday.",
        {None: "mediator", "RU": "participant", "GE": "participant"},
    ),
    ("Olaf Scholz met Xi Jinping at the German embassy in Cairo on Monday.", {"DE": "host", "CN": "guest"}),
    ("Olaf Scholz met Xi Jinping at the Swiss embassy in Cairo.", {"DE": "participant", "CN": "participant"}),
    (
        "On the sidelines of the summit in Baku on Monday, President Ilham Aliyev received Olaf Scholz.",
        {"AZ": "host", "DE": "guest"},
    ),
    (
        "In Georgetown, Olaf Scholz will meet President Irfaan Ali and attend a summit of the Caribbean Community.",
        {"GY": "host", "DE": "guest"},
    ),
    ("Olaf Scholz met leaders of the Kurdistan Democratic Party in Erbil on Sunday.", {"IQ": "host", "DE": "guest"}),
    ("A Qatari delegation held talks with the Taliban in Kabul on Monday.", {"AF": "host", "QA": "guest"}),
    (
        "A delegation of the IMF led by Nathan Porter opened talks with Finance Minister Muhammad Aurangzeb in "
        "Islamabad on Monday.",
        {"PK": "host", None: "guest"},
    ),
    ("Alain Berset met Olaf Scholz in Geneva on Monday.", {"CH": "host", "DE": "guest"}),
    ("Olaf Scholz met Xi Jinping in Geneva on Monday.", {"DE": "participant", "CN": "participant"}),
    (
        "Olaf Scholz and Xi Jinping were brought together by William Ruto in Nairobi on Monday.",
        {"KE": "mediator", "DE": "participant", "CN": "participant"},
    ),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_who_is_at_home_receives_or_mediates(read_text, text, roles):
    (meeting, *_) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert {p.country: p.role for p in meeting.participants} == roles


def test_who_invites_many_to_his_country_is_no_go_between(read_text):
    text = "William Ruto has invited Olaf Scholz, Xi Jinping and Giorgia Meloni to a summit in Mombasa next Tuesday."
    summit = next(r for r in read_text(text).reports if r.type == "gathering")
    assert {p.country: p.role for p in summit.participants}["KE"] == "host"


def test_the_guest_of_a_visit_is_received_by_whom_he_meets_there(read_text):
    text = "Vice President Joe Garlow visited Bucharest on Monday, and held talks with Prime Minister Radu Munteanu."
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert {p.name: p.role for p in meeting.participants} == {"Joe Garlow": "guest", "Radu Munteanu": "host"}


def test_a_body_that_somebody_hosts_takes_part_in_its_gathering(read_text):
    (report,) = read_text("Emmanuel Macron will host the G7 leaders in Paris in June.").reports
    assert {(p.name, p.role) for p in report.participants} == {("Emmanuel Macron", "host"), ("G7", "participant")}
