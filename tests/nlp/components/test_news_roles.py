"""Who hosts: whoever is at home where an encounter is, unless bodies of the world sit there."""

import pytest

DAY = "2019-05-16"

ROLES = [
    ("Narendra Modi of India met Emmanuel Macron of France in Mumbai on Monday.", {"IN": "host", "FR": "guest"}),
    ("Ugandan and Rwandan ministers held talks in Kabale on Monday.", {"UG": "host", "RW": "guest"}),
    (
        "Emmanuel Macron of France, Narendra Modi of India and Uhuru Kenyatta of Kenya met in Mombasa on Monday.",
        {"KE": "host", "FR": "participant", "IN": "participant"},
    ),
    (
        "Narendra Modi of India met Emmanuel Macron of France in Oslo on Monday.",
        {"IN": "participant", "FR": "participant"},
    ),
    ("Donald Trump of the United States met Emmanuel Macron of France in New York.", {"US": "participant"}),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_whoever_is_at_home_hosts(read_text, text, roles):
    (report,) = [r for r in read_text(text, DAY).reports if r.type == "meeting"]
    assert roles.items() <= {p.country: p.role for p in report.participants}.items()


def test_a_gathering_is_hosted_by_who_is_at_home(read_text):
    text = (
        "Indian Prime Minister Narendra Modi and French President Emmanuel Macron attended the BRICS summit in Mumbai."
    )
    (summit,) = [r for r in read_text(text, DAY).reports if r.type == "gathering"]
    assert {p.name: p.role for p in summit.participants if p.kind == "person"} == {
        "Narendra Modi": "host",
        "Emmanuel Macron": "participant",
    }


def test_who_meets_on_the_sidelines_is_nobodys_guest(read_text):
    text = "Narendra Modi met Emmanuel Macron on the sidelines of the G20 summit in Mumbai on Monday."
    (meeting,) = [r for r in read_text(text, DAY).reports if r.type == "meeting"]
    assert {p.role for p in meeting.participants} == {"participant"}


@pytest.mark.parametrize(
    "text",
    [
        "Viktor Orban said his next stop is Washington. NATO's leaders gather there on Tuesday.",
        "Narendra Modi is due in Washington next month for the NATO summit.",
    ],
)
def test_a_gathering_to_come_is_hosted_by_the_state_in_whose_town_it_is(read_text, text):
    (summit,) = [r for r in read_text(text, DAY).reports if r.type == "gathering"]
    assert ("United States", "host") in {(p.name, p.role) for p in summit.participants}


def test_a_body_at_its_seat_has_no_host(read_text):
    text = "Narendra Modi is due in Brussels next month for a meeting of NATO foreign ministers."
    (meeting,) = [r for r in read_text(text, DAY).reports if r.type == "gathering"]
    assert "host" not in {p.role for p in meeting.participants}
