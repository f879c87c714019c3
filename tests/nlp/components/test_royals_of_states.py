"""Princes and officers of a state are people, whatever the tagger sees in their names, and so is Queen Sofia."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("owned", "name", "country"),
    [
        ("Brunei's Prince Mohamed", "Mohamed", "BN"),
        ("Cambodia's Prince Ranariddh", "Norodom Ranariddh", "KH"),
        ("Tonga's Princess Pilolevu", "Pilolevu", "TO"),
        ("Spain's Queen Sofia", "Sofia", "ES"),
        ("Sweden's Princess Victoria", "Victoria Bernadotte", "SE"),
    ],
)
def test_they_meet_for_their_state(read_text: ReadText, owned: str, name: str, country: str) -> None:
    reading = read_text(f"{owned} met India's Pranab Mukherjee in Doha on Monday.", published="2011-06-01")
    met = {p.name: p.country for r in reading.reports for p in r.participants}
    assert met == {name: country, "Pranab Mukherjee": "IN"}


def test_sofia_alone_is_bulgaria(read_text: ReadText) -> None:
    reading = read_text("Sofia held talks with Athens on Monday.", published="2011-06-01")
    assert {p.name for r in reading.reports for p in r.participants} == {"Bulgaria", "Greece"}
