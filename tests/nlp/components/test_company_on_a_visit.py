"""Who was in a town, leaves or is in a delegation with somebody came there with him."""

import pytest


def test_who_was_there_with_another_came_with_him(the_report):
    text = "German Foreign Minister Annalena Baerbock was in Tripoli with Josep Borrell on June 10 and 11."
    report = the_report(text)
    assert (report.type, report.place.country) == ("visit", "LY")
    assert {p.name for p in report.participants if p.role == "guest"} == {"Annalena Baerbock", "Josep Borrell"}


def test_who_leaves_with_somebody_goes_with_him(the_report):
    report = the_report("Gabriel Boric left for Beijing on Sunday with Foreign Minister Alberto van Klaveren.")
    assert {p.name for p in report.participants if p.role == "guest"} == {"Gabriel Boric", "Alberto van Klaveren"}


@pytest.mark.parametrize("words", ["comprising", "consisting of", "including"])
def test_those_in_a_delegation_came(the_report, words):
    report = the_report(f"A U.S. delegation {words} Steve Witkoff and Jared Kushner met Vladimir Putin in Moscow.")
    assert {p.name for p in report.participants} == {"Steve Witkoff", "Jared Kushner", "Vladimir Putin"}
