"""Two who are named each with an office behind the name, and whom an office means that the next sentence gives."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Lina Ostberg, the Swedish trade envoy, and Aulis Niemela, Finland's deputy minister, held talks on Tuesday.",
        "Hans Moller, the Danish envoy, and Foreign Minister Paul Wekesa of Kenya met in Nairobi on Monday.",
    ],
)
def test_who_is_named_behind_an_apposition_takes_part(the_report, text):
    people = {p.name for p in the_report(text).participants}
    assert people in ({"Lina Ostberg", "Aulis Niemela"}, {"Hans Moller", "Paul Wekesa"})


def test_a_mediator_without_a_country_is_not_of_that_of_the_other(the_report):
    text = "Laleh Farrokhzadi, the Iranian envoy, and Hamed Al Kindi, the mediator, met in Muscat on Monday."
    assert {p.name: p.country for p in the_report(text).participants} == {
        "Laleh Farrokhzadi": "IR",
        "Hamed Al Kindi": None,
    }


def test_a_mediator_who_brings_two_together_in_his_country_remains_one(the_report):
    text = "Their envoys, Grace Wanjohi of Kenya and Abdi Warsame of Somalia, were brought together in Doha"
    roles = {
        p.name: p.role for p in the_report(f"{text} on Monday by the Qatari mediator Khalid Thawadi.").participants
    }
    assert roles == {"Grace Wanjohi": "participant", "Abdi Warsame": "participant", "Khalid Thawadi": "mediator"}


def test_an_office_means_who_came_home_in_the_sentence_before(the_report):
    text = "Ibidun Falowo came home on Friday. Earlier this week the Nigerian energy minister met Ghana's Kwesi Darko."
    assert {p.name: p.country for p in the_report(text).participants} == {"Ibidun Falowo": "NG", "Kwesi Darko": "GH"}


@pytest.mark.parametrize("first", ["was freed", "won the race"])
def test_an_office_means_nobody_to_whom_something_happened(the_report, first):
    text = f"Ibidun Falowo {first} on Friday. On Monday the Nigerian energy minister met Ghana's Kwesi Darko."
    assert {p.name for p in the_report(text).participants} == {"Nigeria", "Kwesi Darko"}
