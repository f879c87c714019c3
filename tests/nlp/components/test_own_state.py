"""Of which country "its minister" is, and two who are said not to have met."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_its_envoy_is_of_the_state_that_sent_him(read_text: ReadText) -> None:
    reading = read_text(
        "Oslo sent its climate envoy, Henrik Harboe, to Dhaka, where he met Tanvir Shakil Joy on Monday."
    )
    assert {p.country for r in reading.reports for p in r.participants if p.name == "Henrik Harboe"} == {"NO"}


def test_whom_somebody_did_not_see_he_did_not_meet(read_text: ReadText) -> None:
    reading = read_text(
        "Canberra sent its climate envoy, Kushla Munro, to Apia on Monday, "
        "but Prime Minister Fiame Naomi Mata'afa was unwell and did not see her."
    )
    assert not sides(reading, "meeting")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Fiji's government denies that its foreign minister met Indonesian generals.", {"Fiji", "Indonesia"}),
        ("Japan said that its foreign minister would see Mahmoud Abbas.", {"Japan", "Mahmoud Abbas"}),
        ("Oman has sent its foreign minister to Kabul to see Ashraf Ghani.", {"Oman", "Ashraf Ghani"}),
    ],
)
def test_whose_official_is_meant_by_its(text: str, names: set[str], read_text: ReadText) -> None:
    before = "In Vienna, the Saudi foreign minister Adel al-Jubeir gave a speech.\n\n"
    assert names in sides(read_text(before + text, published="2015-10-30"), "meeting")


def test_its_before_an_office_of_a_body(read_text: ReadText) -> None:
    text = "Norway spoke of the African Union. The African Union sent its chairperson to meet Ban Ki-moon in Geneva."
    assert all("Norway" not in names for names in sides(read_text(text, published="2015-10-30"), "meeting"))
