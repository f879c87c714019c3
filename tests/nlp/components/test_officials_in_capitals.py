"""Officials whose state or body is told by the capital they are in, or as that whose heads of state they are."""

import pytest


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Sergei Lavrov held a conference call with officials in Suva on Friday.", {"Sergey Lavrov", "Fiji"}),
        ("Sergei Lavrov met officials in Tehran on Friday.", {"Sergey Lavrov", "Iran"}),
    ],
)
def test_they_act_for_their_state(the_report, text, sides):
    assert {p.name for p in the_report(text).participants} == sides


def test_where_they_are_is_a_place_too(the_report):
    assert the_report("Sergei Lavrov met officials in Tehran on Friday.").place.city == "Tehran"


@pytest.mark.parametrize("city", ["Vienna", "Geneva"])
def test_those_where_others_meet_are_anybodys(read_text, city):
    assert not read_text(f"Sergei Lavrov held a conference call with officials in {city} on Friday.").reports


def test_heads_of_state_and_government_are_those_of_a_body(the_report):
    report = the_report("Heads of state of the East African Community gathered in Arusha on Friday.")
    assert (report.type, report.participants[0].name) == ("gathering", "East African Community")
