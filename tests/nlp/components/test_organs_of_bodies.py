"""Organs in which the members of a body meet, which are the body where somebody takes part in them."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names

BODIES = {
    "the Council of Heads of State of the Shanghai Cooperation Organisation": "Shanghai Cooperation Organization",
    "the Council of Foreign Ministers of the CIS": "Commonwealth of Independent States",
}


@pytest.mark.parametrize("organ", BODIES)
def test_who_takes_part_in_the_organ_gathers_with_the_body(read_text: ReadText, organ: str) -> None:
    text = f"President Tokayev took part in the meeting of {organ} in Dushanbe on Friday."
    (report,) = read_text(text, "2023-01-21").reports
    assert report.type == "gathering"
    assert {BODIES[organ], "Kassym-Jomart Tokayev"} <= names(report)


def test_the_general_assembly_of_another_body_is_not_that_of_the_united_nations(read_text: ReadText) -> None:
    text = (
        "Minister Anna Lund of Norway will attend the General Assembly of the Organization of American States in Lima."
    )
    (report,) = read_text(text, "2023-01-21").reports
    assert names(report) == {"Anna Lund", "Organization of American States", "Peru"}


def test_who_takes_part_in_an_assembly_attends_it(read_text: ReadText) -> None:
    text = "Minister Anna Lund of Norway took part in the United Nations General Assembly in September."
    (report,) = read_text(text, "2023-01-21").reports
    assert (report.type, names(report)) == ("gathering", {"Anna Lund", "United Nations General Assembly"})
