"""Days until which talks, a gathering or a tour last, which are not the only days of them."""

import datetime as dt

import pytest


@pytest.mark.parametrize(
    ("text", "kind", "last"),
    [
        ("Envoys of Finland and Latvia will hold talks in Riga until Friday.", "meeting", 23),
        ("Envoys of Finland and Latvia are holding talks in Riga until Friday.", "meeting", 23),
        ("Latvian President Edgars Rinkevics, on a tour of Finland until Friday, met Sauli Niinisto.", "visit", 23),
        ("Latvian President Edgars Rinkevics will visit Finland through Sunday.", "visit", 25),
    ],
)
def test_what_lasts_until_a_day_is_from_today_to_that_day(read_text, text, kind, last):
    found = [(r.start, r.end) for r in read_text(text).reports if r.type == kind]
    assert found == [(dt.date(2023, 6, 20), dt.date(2023, 6, last))]


def test_what_is_done_on_a_tour_until_a_day_was_not_on_that_day_of_last_week(read_text):
    reading = read_text("Edgars Rinkevics, on a tour of Finland until Friday, met President Sauli Niinisto.")
    assert dt.date(2023, 6, 16) not in [r.start for r in reading.reports]
