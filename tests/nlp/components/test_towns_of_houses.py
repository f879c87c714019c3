"""The town whose hotel, palace or base it is, whatever the tagger makes of the two names."""

import pytest


@pytest.mark.parametrize("house", ["Gimhae air base", "Grand Hotel"])
def test_the_town_that_owns_a_house_is_where_it_stands(read_text, house):
    (report,) = read_text(f"Donald Trump and Xi Jinping met at Busan's {house} on Thursday.", "2025-10-31").reports
    assert (report.place.city, report.place.country) == ("Busan", "KR")
