"""Months behind "as recently as"."""

import pytest


@pytest.mark.parametrize("month", ["May", "March"])
def test_as_recently_as_a_month(the_report, month):
    report = the_report(f"Georgia and Moldova held secret talks in Vienna as recently as {month}.", "2022-06-10")
    assert report.date == f"2022-0{5 if month == 'May' else 3}"
