"""Days of what something is done ahead of, which date that and not what is done before it."""

import pytest

AHEAD = [
    "Zimbabwe's President Emmerson Mnangagwa has arrived in Lusaka ahead of the customs congress on Friday.",
    "Zimbabwe's President Emmerson Mnangagwa flew to Lusaka ahead of Friday's summit.",
    "Emmerson Mnangagwa travelled to Lusaka ahead of a state dinner on Wednesday.",
    "Alar Karis met Edgars Rinkevics of Latvia in Riga ahead of Saturday's regatta.",
    "Alar Karis telephoned Edgars Rinkevics of Latvia in advance of Monday's vote.",
]


@pytest.mark.parametrize("text", AHEAD)
def test_what_is_ahead_dates_nothing_before_it(read_text, text):
    report = read_text(text, published="2023-10-19").reports[0]
    assert report.date is None


def test_a_day_of_its_own_does(read_text):
    text = "Alar Karis met Edgars Rinkevics of Latvia in Riga on Tuesday ahead of Saturday's regatta."
    (report,) = read_text(text, published="2023-10-19").reports
    assert report.date == "2023-10-17"
