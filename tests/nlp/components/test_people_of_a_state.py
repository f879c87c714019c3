"""Names that only a country before them shows to be people's."""

import pytest


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Japanese Foreign Minister Aiko Tanabe met Thailand's Somsak Wattana in Osaka on Tuesday.",
            {"Aiko Tanabe", "Somsak Wattana"},
        ),
        (
            "Britain's Owen Trelawney-Hughes and Ireland's Brigid Mac Giolla, who met on Monday, agreed on ferries.",
            {"Owen Trelawney-Hughes", "Brigid Mac Giolla"},
        ),
    ],
    ids=["in one line full of capitals", "who met"],
)
def test_who_is_named_by_a_state_is_a_person(the_report, text, people):
    assert {p.name for p in the_report(text).participants} == people


def test_who_telephoned_has_not_met_whatever_the_parse(the_report):
    text = "Radonjic, the Montenegrin minister, telephoned Albanian minister Besa Hoxhaj on Monday morning."
    report = the_report(text)
    assert (report.type, report.mode) == ("call", "phone")


def test_an_office_of_both_is_no_part_of_the_first_name(the_report):
    text = "Ministers Jana Horska of Slovakia and Karel Dusik of the Czech Republic met in Skalica last Thursday."
    assert {p.name for p in the_report(text).participants} == {"Jana Horska", "Karel Dusik"}
