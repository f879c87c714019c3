"""Verbs behind a plural subject that taggers take for nouns."""

import pytest


@pytest.mark.parametrize("verb", ["meet", "gather"])
def test_ministers_of_a_body_meet_though_taggers_take_it_for_a_noun(the_report, verb):
    report = the_report(f"Foreign ministers of the G7 {verb} in London on Monday.")
    assert (report.type, report.participants[0].name, report.place.city) == ("gathering", "G7", "London")
