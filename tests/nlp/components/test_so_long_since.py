"""What "it is a month since", and what had been agreed on before, was on days of its own."""

import datetime as dt

import pytest


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("It has been three days since Merz and Macron spoke by phone.", (2025, 5, 4), (2025, 5, 4)),
        ("It is ten years since Barack Obama met Raul Castro in Panama City.", (2015, 1, 1), (2015, 12, 31)),
    ],
)
def test_so_long_since_is_counted_from_publication(the_report, text, start, end):
    report = the_report(text, "2025-05-07")
    assert (report.start, report.end) == (dt.date(*start), dt.date(*end))


def test_what_had_been_agreed_on_before_is_an_encounter_of_before(read_text):
    text = (
        "Anil Ramdoyal of Mauritius met Brigitte Hoareau-Payet of Seychelles in Port Louis on Wednesday. "
        "They had agreed on it in Nairobi two weeks before."
    )
    days = {r.place.city: r.start for r in read_text(text, "2025-05-07").reports}
    assert days == {"Port Louis": dt.date(2025, 5, 7), "Nairobi": dt.date(2025, 4, 23)}
