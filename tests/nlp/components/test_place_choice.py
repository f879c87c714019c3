"""A place chosen among all that a text offers, where the rules find none."""

import pytest

from nlp.learned.choice import choices_in_place
from tests.nlp.conftest import ReadText

TEXT = "Foreign Minister Tobias Billstrom calls on Gitanas Nauseda, Daukanto Square, Vilnius, then meets bankers."


def _city(read_text: ReadText, text: str) -> str | None:
    (report,) = [r for r in read_text(text, "2023-06-20").reports if r.type == "meeting"]
    return report.place.city if report.place else None


def test_a_city_that_the_rules_do_not_see_is_chosen(read_text: ReadText) -> None:
    assert _city(read_text, TEXT) == "Vilnius"
    with choices_in_place({"place": {}}):
        assert _city(read_text, TEXT) is None


@pytest.mark.parametrize(("lead", "city"), [(0.9, None), (1.1, "Vilnius")])
def test_another_place_has_to_be_likelier_by_enough(read_text: ReadText, lead: float, city: str | None) -> None:
    with choices_in_place({"place": {"kind=apart0": lead}}):
        assert _city(read_text, TEXT) == city


def test_a_city_that_the_rules_give_is_not_asked_about(read_text: ReadText) -> None:
    with choices_in_place({"place": {"kind=dateline": 9.0}}):
        text = "OSLO, June 19 - Foreign Minister Tobias Billstrom met Gitanas Nauseda in Vilnius on Monday."
        assert _city(read_text, text) == "Vilnius"


@pytest.mark.parametrize("link", ["; he", ". He"])
def test_a_guest_meets_his_host_in_the_land_that_he_travels_to(read_text, link):
    text = f"Envoys will gather in Lima on Thursday. Scholz flies to India on Friday{link} will see Modi on Saturday."
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert meeting.place.country == "IN"
    assert {(p.name, p.role) for p in meeting.participants} == {("Olaf Scholz", "guest"), ("Narendra Modi", "host")}


def test_an_embassy_is_not_in_the_land_of_its_host(read_text):
    text = "Deepak Mittal, the Indian ambassador to Qatar, has received Josep Borrell at the Indian embassy."
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert meeting.place is None or meeting.place.country != "IN"


@pytest.mark.parametrize("onward", ["and flew on to Kampala", "and then left for Kampala", "before flying to Kampala"])
def test_nobody_was_met_where_one_went_next(read_text: ReadText, onward: str) -> None:
    reading = read_text(f"Anna Lund of Norway met Peter Mwangi of Kenya on Tuesday {onward}.", "2022-03-04")
    (meeting,) = (report for report in reading.reports if report.type == "meeting")
    assert meeting.place is None or meeting.place.city != "Kampala"
