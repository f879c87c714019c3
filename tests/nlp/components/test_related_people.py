"""Aides, envoys and kin of somebody: who takes part is the one named, or else the state, never whose aide it is."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from graph.model import Report
from tests.nlp.reported import names

TheReport = Callable[..., Report]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A daughter of President Nazarbayev, Dariga Nazarbayeva, met British Foreign Secretary James Cleverly.",
            {"Dariga Nazarbayeva", "James Cleverly"},
        ),
        (
            "An envoy of Emmanuel Macron held talks with Lebanese Prime Minister Najib Mikati in Beirut on Monday.",
            {"France", "Najib Mikati"},
        ),
        (
            "The chief of staff of Kenyan President William Ruto met Ugandan Foreign Minister Jeje Odongo on Friday.",
            {"Kenya", "Jeje Odongo"},
        ),
        (
            "Erdogan's spokesman, Ibrahim Kalin, met Swedish Foreign Minister Tobias Billstrom in Ankara on Friday.",
            {"İbrahim Kalın", "Tobias Billström"},
        ),
        (
            "Advisers to Olaf Scholz and Emmanuel Macron met in Paris on Friday.",
            {"Germany", "France"},
        ),
        (
            "Biden adviser Amos Hochstein met Israeli Prime Minister Benjamin Netanyahu in Jerusalem on Monday.",
            {"Amos Hochstein", "Benjamin Netanyahu"},
        ),
    ],
)
def test_whose_official_somebody_is_takes_no_part(the_report: TheReport, text: str, expected: set[str]) -> None:
    assert names(the_report(text)) == expected


def test_an_unknown_envoy_acts_for_the_country_of_whose_envoy_he_is(the_report: TheReport) -> None:
    report = the_report(
        "President Ruto's envoy, Josphat Kimemia, met Rwandan President Paul Kagame in Kigali on Friday."
    )
    assert {p.country for p in report.participants} == {"KE", "RW"}


def test_an_office_of_a_ministry_stays_whole(the_report: TheReport) -> None:
    report = the_report(
        "US Secretary of State Antony Blinken met Minister of State Sultan Al Jaber in Abu Dhabi on Friday."
    )
    assert "Antony Blinken" in names(report)


def test_a_leader_is_nobodys_to_whom_something_goes_from_him(read: Callable[..., Doc]) -> None:
    doc = read("The minister sent a letter from the Sultan to President Ebrahim Raisi.")
    assert ("President Ebrahim Raisi", "name") in {(doc[m.start : m.end].text, m.form) for m in doc._.mentions}
