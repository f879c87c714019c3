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
