"""Verbs behind a plural subject that taggers take for nouns, and nouns that they take for adjectives."""

import pytest


@pytest.mark.parametrize("verb", ["meet", "gather"])
def test_ministers_of_a_body_meet_though_taggers_take_it_for_a_noun(the_report, verb):
    report = the_report(f"Foreign ministers of the G7 {verb} in London on Monday.")
    assert (report.type, report.participants[0].name, report.place.city) == ("gathering", "G7", "London")


@pytest.mark.parametrize(
    "text",
    [
        "Keir Starmer's bilateral with Narendra Modi is next.",
        "Keir Starmer said a bilateral with Narendra Modi was pencilled in.",
        "Keir Starmer has gone into his bilateral with Narendra Modi.",
    ],
)
def test_a_bilateral_is_a_meeting_wherever_it_stands(the_report, text):
    assert {p.name for p in the_report(text, "2025-10-09").participants} == {"Keir Starmer", "Narendra Modi"}
