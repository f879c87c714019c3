"""Names and verbs that parsers take for something else: "Moon Jae-in" for a preposition, "Trump phoned" for a thing."""

import pytest


@pytest.mark.parametrize("first", ["Moon Jae-in", "Justin Trudeau"])
def test_a_leader_phoned_two(read_text, first):
    reports = read_text(f"Trump phoned {first} and Shinzo Abe from the plane on Thursday.", "2019-03-01").reports
    called = [{p.name for p in r.participants} - {"Donald Trump"} for r in reports if r.type == "call"]
    assert (called, {r.status for r in reports}) == ([{first}, {"Shinzo Abe"}], {"held"})


def test_the_name_stands_before_a_place_too(read_text):
    (report,) = read_text("Trump met Moon Jae-in in Seoul on Thursday.", "2019-03-01").reports
    assert ({p.name for p in report.participants}, report.place.city) == ({"Donald Trump", "Moon Jae-in"}, "Seoul")
