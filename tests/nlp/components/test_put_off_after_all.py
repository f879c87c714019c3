"""What had been expected and "the session" put off, and who came to talk or stayed away."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses, told


def test_the_session_put_off_is_what_had_been_expected(read_text: ReadText) -> None:
    text = (
        "US envoy Amos Hochstein had been expected to meet Lebanese officials in Beirut last Thursday but the session "
        "was put off after an air strike."
    )
    assert [r.status for r in read_text(text, published="2024-05-14").reports] == ["postponed"]
    text = "Rwanda's Paul Kagame had been scheduled to visit Bujumbura in March but the visit was postponed."
    assert statuses(read_text(text, published="2024-05-14"), "visit") == {"postponed"}


def test_they_spoke_when_one_came(read_text: ReadText) -> None:
    text = "Erdogan and Mitsotakis spoke mainly of migration when the Greek prime minister came to Ankara on Monday."
    assert {kind for kind, _, _ in told(read_text(text, published="2024-05-14"))} == {"meeting", "visit"}


def test_a_gathering_goes_on_without_who_stayed_away(read_text: ReadText) -> None:
    text = (
        "Boris Tadic stayed away from a gathering of Central European presidents with Barack Obama in Warsaw because "
        "Kosovo's head of state, Atifete Jahjaga, had been given a seat."
    )
    assert told(read_text(text, published="2011-05-30")) == {
        ("gathering", "held", frozenset({"Barack Obama", "Atifete Jahjaga"}))
    }


@pytest.mark.parametrize(
    "said",
    ["has lost its date", "has no date any more", "is on ice", "is on hold"],
)
def test_a_plan_that_lost_its_date_is_put_off(read_text: ReadText, said: str) -> None:
    reading = read_text(f"A summit of Kenya, Sudan and Uganda, planned for October, {said}.")
    assert {report.status for report in reading.reports} == {"postponed"}


@pytest.mark.parametrize(
    "text",
    [
        "A visit to Skopje by Greek minister George Papandreou, put off last week, will go ahead on Saturday.",
        "The talks between Kenya and Sudan, postponed last week because of floods, will take place on Saturday.",
        "The talks between Kenya and Sudan, postponed in May, are to be held in Oslo on Saturday.",
        "The talks between Kenya and Sudan, delayed by floods, will now open on Saturday in Kampala.",
    ],
)
def test_what_was_put_off_and_is_on_again_is_when_it_will_be(read_text: ReadText, text: str) -> None:
    reports = read_text(text, published="2001-08-09").reports
    assert [(report.status, report.date) for report in reports] == [("planned", "2001-08-11")]


def test_the_day_of_a_plan_that_lost_its_date_is_told(read_text: ReadText) -> None:
    text = "A conference of Britain, Greece and Turkey, pencilled in for Geneva before the end of the year, {}."
    for said in ("has lost its date", "has been postponed"):
        reports = read_text(text.format(said), published="2016-11-22").reports
        assert [(report.status, report.date) for report in reports] == [("postponed", "2016")]
