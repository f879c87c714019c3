"""Of which country "its minister" is, and two who are said not to have met."""

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
