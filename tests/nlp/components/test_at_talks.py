"""Hosts, mediators and others at talks that a sentence before told of."""

import pytest

from tests.nlp.conftest import ReadText

TALKS = "Armenia and Azerbaijan held talks in Vienna on Monday. "


@pytest.mark.parametrize(
    ("later", "name", "role"),
    [
        ("Alexander Schallenberg hosted the talks.", "Alexander Schallenberg", "host"),
        ("Switzerland's Ignazio Cassis is mediating.", "Ignazio Cassis", "mediator"),
        ("Antony Blinken joined them in the afternoon.", "Antony Blinken", "participant"),
        ("Antony Blinken opened the session.", "Antony Blinken", "participant"),
        ("Antony Blinken was in the room.", "Antony Blinken", "participant"),
        ("Antony Blinken was at the table.", "Antony Blinken", "participant"),
        ("The talks were hosted by Alexander Schallenberg.", "Alexander Schallenberg", "host"),
        ("The talks were mediated by Swiss minister Ignazio Cassis.", "Ignazio Cassis", "mediator"),
        ("Swiss minister Ignazio Cassis, who mediated, saw no progress.", "Ignazio Cassis", "mediator"),
        ("Swiss minister Ignazio Cassis mediated between the two sides.", "Ignazio Cassis", "mediator"),
        ("Swiss minister Ignazio Cassis brought the two together.", "Ignazio Cassis", "mediator"),
    ],
)
def test_later_sentences_say_who_is_at_the_talks(read_text: ReadText, later: str, name: str, role: str) -> None:
    (report,) = read_text(TALKS + later).reports
    assert {p.name: p.role for p in report.participants}.get(name) == role
    assert {"Armenia", "Azerbaijan"} <= {p.name for p in report.participants}


@pytest.mark.parametrize(
    "later",
    [
        "Antony Blinken was not in the room.",
        "Antony Blinken offered to mediate.",
        "Antony Blinken, who mediated between Israel and Lebanon, sent his wishes.",
        "Antony Blinken is to host the talks next month.",
        "Antony Blinken opened the Paris session of the OECD.",
    ],
)
def test_who_is_not_at_the_talks_takes_no_part(read_text: ReadText, later: str) -> None:
    reports = [r for r in read_text(TALKS + later).reports if "Armenia" in {p.name for p in r.participants}]
    assert reports
    assert all("Antony Blinken" not in {p.name for p in r.participants} for r in reports)


def test_others_may_be_on_the_line(read_text: ReadText) -> None:
    text = (
        "President Joe Biden telephoned President Alar Karis of Estonia on Monday. Kamala Harris was also on the call."
    )
    (report,) = read_text(text).reports
    assert {p.name for p in report.participants} == {"Joe Biden", "Alar Karis", "Kamala Harris"}
