"""Who is a host or guest because words beside the encounter say so."""

import pytest

HOSTS = [
    ("Olaf Scholz and Xi Jinping met at Havana airport on Friday; Miguel Diaz-Canel was their host.", "CU"),
    ("Olaf Scholz sat down in Rome with Xi Jinping on Monday; Italy's Giorgia Meloni played host.", "IT"),
    ("NATO leaders met in Vilnius on Monday. Lithuania's President Gitanas Nauseda, the host, was pleased.", "LT"),
    (
        "Olaf Scholz and Hun Manet agreed to a truce on Friday in Putrajaya. Malaysian Prime Minister Anwar Ibrahim, "
        "this year's chair of the Association of Southeast Asian Nations, was their host.",
        "MY",
    ),
]


@pytest.mark.parametrize(("text", "country"), HOSTS)
def test_who_is_called_the_host_is_one(read_text, text, country):
    parts = [p for r in read_text(text).reports if r.type != "visit" for p in r.participants]
    assert {(p.kind, p.role) for p in parts if p.country == country} == {("person", "host")}


def test_other_hosts_are_none(read_text):
    text = "Olaf Scholz met Xi Jinping in Rome on Monday. Television host Bruno Vespa of Italy was there."
    assert not [p for r in read_text(text).reports for p in r.participants if p.role == "host"]


ROLES = [
    ("Shyam Saran of India called on Nepal's King Gyanendra at the Narayanhiti Palace yesterday.", "NP", "IN"),
    ("Kenya's William Ruto will have an audience with Emperor Naruhito on Friday.", "JP", "KE"),
    ("Kazakhstan's president, Kassym-Jomart Tokayev, had an audience with Pope Francis.", "VA", "KZ"),
    ("Emmanuel Macron brought the leaders of Chad and Sudan together in Paris on Saturday for talks.", "FR", "TD"),
]


@pytest.mark.parametrize(("text", "host", "guest"), ROLES)
def test_verbs_tell_who_receives_whom(read_text, text, host, guest):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    given = {p.country: p.role for p in meeting.participants}
    assert (given[host], given[guest], meeting.place.country) == ("host", "guest", host)


def test_who_is_called_on_to_act_is_no_host(read_text):
    text = (
        "BERLIN, May 9 - Olaf Scholz met Chinese Premier Li Qiang in Berlin on Tuesday. "
        "Scholz called on Li to use his influence."
    )
    (meeting,) = [r for r in read_text(text, published="2023-05-09").reports if r.type == "meeting"]
    assert {p.country: p.role for p in meeting.participants} == {"DE": "host", "CN": "guest"}


def test_whom_one_visits_is_his_host(read_text):
    text = "Recep Tayyip Erdogan paid a visit to Iran's Supreme Leader Ali Khamenei in Mashhad on Thursday."
    (visit,) = [r for r in read_text(text).reports if r.type == "visit"]
    assert ("Ali Khamenei", "host") in {(p.name, p.role) for p in visit.participants}
