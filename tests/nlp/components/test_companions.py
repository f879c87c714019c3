"""Who goes with another, or does with him what the verb says, takes part as he does."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel travelled to Moscow with François Hollande on Friday.",
        "Angela Merkel is expected in Moscow on Friday together with her French colleague, François Hollande.",
        "Accompanied by François Hollande, Angela Merkel flew to Moscow on Friday.",
        "Angela Merkel, together with François Hollande, flew to Moscow on Friday.",
    ],
)
def test_who_goes_with_somebody_is_a_guest_too(read_text: ReadText, text: str) -> None:
    assert {"Angela Merkel", "François Hollande", "Russia"} in sides(read_text(text, "2015-02-09"), "visit")


@pytest.mark.parametrize("beside", ["along with François Hollande", "accompanied by François Hollande"])
def test_who_is_set_beside_a_name_meets_whom_he_meets(read_text: ReadText, beside: str) -> None:
    reading = read_text(f"Angela Merkel, {beside}, met Vladimir Putin in Minsk on Wednesday.", "2015-02-13")
    assert {"Angela Merkel", "François Hollande", "Vladimir Putin"} in sides(reading, "meeting")


def test_who_is_of_the_land_is_no_fellow_traveller(read_text: ReadText) -> None:
    reading = read_text("Angela Merkel travelled to Moscow for an hour with Vladimir Putin on Friday.", "2015-02-09")
    (visit,) = [r for r in reading.reports if r.type == "visit"]
    assert {p.name for p in visit.participants if p.role == "guest"} == {"Angela Merkel"}


def test_who_accompanies_somebody_goes_where_he_goes(read_text: ReadText) -> None:
    reading = read_text("Annalena Baerbock will accompany Olaf Scholz to Japan and Vietnam later this month.")
    guests = {"Annalena Baerbock", "Olaf Scholz"}
    assert sides(reading, "visit") == [guests | {"Japan"}, guests | {"Vietnam"}]


def test_a_second_capital_behind_a_day_is_visited_by_all_of_them(read_text: ReadText) -> None:
    text = "Angela Merkel and François Hollande visited Kyiv on Thursday and Moscow the following day."
    guests = {"Angela Merkel", "François Hollande"}
    assert sides(read_text(text, "2015-02-09"), "visit") == [guests | {"Ukraine"}, guests | {"Russia"}]


def test_who_went_with_somebody_does_there_what_he_does_next(read_text: ReadText) -> None:
    reading = read_text("Angela Merkel flew to Moscow with François Hollande and met Vladimir Putin.", "2015-02-09")
    assert {"Angela Merkel", "François Hollande", "Vladimir Putin"} in sides(reading, "meeting")


@pytest.mark.parametrize(
    "words",
    [
        "will visit Chisinau together with his Finnish and Danish colleagues, Elina Valtonen and Lars Løkke Rasmussen",
        "will pay a visit to Chisinau along with Elina Valtonen and Denmark's Lars Løkke Rasmussen",
    ],
)
def test_those_together_with_whom_somebody_pays_a_visit_are_guests_too(read_text: ReadText, words: str) -> None:
    reading = read_text(f"On Monday Foreign Minister Margus Tsahkna {words}.", "2026-06-12")
    guests = {"Margus Tsahkna", "Elina Valtonen", "Lars Løkke Rasmussen"}
    assert [r.type for r in reading.reports] == ["visit"]
    assert sides(reading, "visit") == [guests | {"Moldova"}]
