"""What stands on an agenda takes no part, nor do those who meet on the eve of a forum attend it."""

import pytest

from graph.model import Reading
from tests.nlp.conftest import ReadText


def takers(reading: Reading, kind: str) -> list[set[str]]:
    """The names in each report of a type."""
    return [{p.name for p in report.participants} for report in reading.reports if report.type == kind]


@pytest.mark.parametrize("where", ["at the top of the agenda", "high on the agenda", "once more on their agenda"])
def test_what_is_on_the_agenda_takes_no_part(read_text: ReadText, where: str) -> None:
    text = f"SADC leaders gathered in Harare on Saturday with Mozambique {where}."
    reports = read_text(text).reports
    assert reports
    assert all("Mozambique" not in {p.name for p in report.participants} for report in reports)


def test_who_is_met_with_takes_part(read_text: ReadText) -> None:
    text = "Ministers of Malawi met with Mozambique's Filipe Nyusi in Harare on Saturday and agreed on the agenda."
    assert any("Filipe Nyusi" in names for names in takers(read_text(text), "meeting"))


@pytest.mark.parametrize("when", ["ahead of", "before", "on the eve of"])
def test_who_meets_ahead_of_a_forum_is_not_said_to_attend_it(read_text: ReadText, when: str) -> None:
    text = f"The foreign ministers of Ghana and Togo met in Lome on Monday {when} the African Union summit."
    reading = read_text(text)
    assert takers(reading, "meeting") == [{"Ghana", "Togo"}]
    assert all("Ghana" not in names for names in takers(reading, "gathering"))


def test_who_is_to_join_them_takes_part(read_text: ReadText) -> None:
    text = (
        "Leaders of the Pacific Islands Forum are meeting in Suva this week. Antony Blinken is to join them on Friday."
    )
    assert any("Antony Blinken" in names for names in takers(read_text(text), "gathering"))


def test_a_guess_at_a_gathering_has_nobody_there_who_speaks_ahead_of_it(read_text):
    text = (
        "Nicolas Maduro and Hassan Rouhani discussed prices on Friday, ahead of an informal OPEC gathering in Algiers "
        "at the end of the month."
    )
    reports = read_text(text, "2016-09-17").reports
    assert [{p.name for p in r.participants} for r in reports] == [
        {"Nicolás Maduro", "Hassan Rouhani"},
        {"OPEC", "Algeria"},
    ]


def test_who_is_received_on_the_eve_of_a_meeting_of_a_body_does_not_preside_over_it(read_text):
    text = "Vaclav Havel received George W. Bush on the eve of the meeting of the North Atlantic Council in Prague."
    gatherings = [r for r in read_text(text, "2002-11-20").reports if r.type == "gathering"]
    assert not any(p.name == "Václav Havel" for r in gatherings for p in r.participants)


@pytest.mark.parametrize(
    ("published", "status"), [("2021-10-29", "planned"), ("2021-10-30", None), ("2021-11-02", "held")]
)
def test_what_has_an_eve_is_on_the_day_after(read_text: ReadText, published: str, status: str | None) -> None:
    text = "Angela Merkel arrived in Rome on Friday, on the eve of the G20 summit."
    (summit,) = [r for r in read_text(text, published).reports if r.type == "gathering"]
    assert summit.date == "2021-10-30"
    assert status in (None, summit.status)


def test_what_has_an_eve_without_a_day_is_to_come(read_text: ReadText) -> None:
    text = "On the eve of the G20 summit in Rome, President Emmanuel Macron met Chancellor Angela Merkel."
    (summit,) = [r for r in read_text(text).reports if r.type == "gathering"]
    assert summit.status == "planned"


def test_what_had_an_eve_long_ago_was_held(read_text: ReadText) -> None:
    text = "In 2021, on the eve of the G20 summit in Rome, Emmanuel Macron met Angela Merkel."
    (summit,) = [r for r in read_text(text).reports if r.type == "gathering"]
    assert summit.status == "held"


@pytest.mark.parametrize("told", ["described his upcoming", "previewed his", "outlined his"])
def test_a_journey_that_is_told_of_ahead_is_planned(read_text: ReadText, told: str) -> None:
    (visit,) = read_text(f"Foreign Minister Sergey Lavrov {told} trip to Pretoria.").reports
    assert (visit.type, visit.status) == ("visit", "planned")


@pytest.mark.parametrize("verb", ["outlined", "announced"])
def test_what_has_results_was_held(read_text: ReadText, verb: str) -> None:
    text = f"Foreign Minister Sergey Lavrov {verb} the results of his visit to Pretoria."
    (visit,) = read_text(text).reports
    assert (visit.type, visit.status) == ("visit", "held")
