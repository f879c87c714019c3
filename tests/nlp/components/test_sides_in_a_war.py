"""Rebels and the government of the state that they fight are two sides, whatever word tells that they talked."""

import pytest

WAR = [
    ("Taliban negotiators sat down with Afghan officials in Doha last month.", {"Taliban", "Afghanistan"}),
    ("FARC commanders talked with the Colombian government for six hours in Havana.", {"FARC", "Colombia"}),
    ("The Syrian government and the Free Syrian Army sat together in Geneva.", {"Syria", "Free Syrian Army"}),
    ("Juan Manuel Santos spoke with the FARC leader, Rodrigo Londono.", {"Juan Manuel Santos", "Rodrigo Londoño"}),
    ("Sudan's army sat down with the RSF in Jeddah.", {"Sudanese Armed Forces", "Rapid Support Forces"}),
]


@pytest.mark.parametrize(("text", "sides"), WAR)
def test_they_meet_as_two_sides(the_report, text, sides):
    assert {p.name for p in the_report(text).participants} == sides


@pytest.mark.parametrize(
    "text",
    [
        "Taliban fighters sat down with Taliban commanders in Kandahar.",
        "Afghan ministers sat down with Afghan officials in Kabul.",
    ],
)
def test_those_of_one_side_do_not(read_text, text):
    assert not read_text(text).reports


def test_who_leads_rebels_is_no_other_side(read_text):
    text = "A delegation of Hamas led by Mousa Abu Marzook spoke in Moscow on Monday."
    assert not read_text(text).reports


def test_an_epithet_of_a_body_is_no_noun(the_report):
    report = the_report("The Congolese government and the rebel M23 held talks in Doha on Saturday.", "2025-07-20")
    assert {p.name for p in report.participants} == {"Democratic Republic of the Congo", "M23"}
    report = the_report("The Sudanese army and the paramilitary Rapid Support Forces held talks in Jeddah on Saturday.")
    assert {p.name for p in report.participants} == {"Sudanese Armed Forces", "Rapid Support Forces"}


def test_two_armed_bodies_of_one_state_are_two_sides(the_report):
    found = the_report("Hamas held talks with Islamic Jihad in Damascus on Monday.")
    assert {p.name for p in found.participants} == {"Hamas", "Palestinian Islamic Jihad"}


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Sudan's army and the RSF continue.",
        "Talks between Yemen's government and the Houthis are continuing in Muscat.",
        "Negotiations between the Philippine government and the communist rebels broke down in Oslo on Friday.",
    ],
)
def test_two_of_one_state_are_as_sure_as_two_of_others(read_text, text):
    (report,) = read_text(text, "2025-03-12").reports
    assert len(report.participants) == 2
    assert report.confidence > 0.6
