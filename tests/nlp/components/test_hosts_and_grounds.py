"""Who receives whom where several meet, and the places that words beside the encounter give."""

import pytest

PLACES = [
    ("President Xi Jinping and Chancellor Olaf Scholz signed a fishing pact in Lima on Monday.", "Lima", "PE"),
    ("Chancellor Olaf Scholz refused President Xi Jinping's invitation to Nanjing on Monday.", "Nanjing", "CN"),
    ("Tirana, the Brigades Palace: Chancellor Olaf Scholz met President Xi Jinping on Monday.", "Tirana", "AL"),
    ("Bergen — Olaf Scholz met President Emmanuel Macron on Monday.", "Bergen", "NO"),
    ("Olaf Scholz and President Xi Jinping held talks in Singapore on Monday.", "Singapore", "SG"),
    ("Olaf Scholz flew to Tbilisi on Monday, where President Xi Jinping met him.", "Tbilisi", "GE"),
    ("Olaf Scholz received President Xi Jinping at Schloss Lindau, near Dresden, on Monday.", "Dresden", "DE"),
    ("Olaf Scholz asked President Xi Jinping on Monday for a loan, during a meeting in Oslo.", "Oslo", "NO"),
]


@pytest.mark.parametrize(("text", "city", "country"), PLACES)
def test_the_words_beside_an_encounter_place_it(read_text, text, city, country):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert (meeting.place.city, meeting.place.country) == (city, country)


ROLES = [
    ("Emmanuel Macron met Olaf Scholz and Giorgia Meloni in Paris on Monday.", {"FR": "host", "DE": "guest"}),
    ("Emmanuel Macron, Olaf Scholz and Giorgia Meloni met in Paris on Monday.", {"FR": "host", "DE": "participant"}),
    ("Olaf Scholz met European Commission officials in Brussels on Monday.", {None: "host", "DE": "guest"}),
    ("Olaf Scholz met European Commission officials in Oslo on Monday.", {None: "participant", "DE": "participant"}),
    ("Emmanuel Macron met Olaf Scholz in France on Monday.", {"FR": "host", "DE": "guest"}),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_who_is_at_home_receives_those_he_is_not_listed_with(read_text, text, roles):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    given = {p.country: p.role for p in meeting.participants}
    assert {country: given[country] for country in roles} == roles
