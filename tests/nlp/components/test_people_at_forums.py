"""Who is at a gathering by what its own sentence says: invited, welcomed, representing, members of its body."""

from collections.abc import Callable

import pytest

from graph.model import Report
from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides, told

TheReport = Callable[..., Report]


@pytest.mark.parametrize(
    ("text", "status", "people"),
    [
        (
            "The governor handed the Cuban foreign minister, Bruno Rodriguez, an invitation to take part in the Ural "
            "Economic Forum, which opens in Yekaterinburg on 9 July.",
            "proposed",
            {"Ural Economic Forum", "Bruno Rodríguez", "Russia"},
        ),
        (
            "Putin has invited Narendra Modi to attend the Eastern Economic Forum in Vladivostok in September.",
            "proposed",
            {"Eastern Economic Forum", "Narendra Modi", "Russia"},
        ),
        (
            "Justin Trudeau welcomed Olaf Scholz, Rishi Sunak and Fumio Kishida to the G7 summit in Halifax on Monday.",
            "held",
            {"G7", "Justin Trudeau", "Olaf Scholz", "Rishi Sunak", "Fumio Kishida"},
        ),
        (
            "Minister Naledi Pandor represented South Africa at the ministerial council of the SADC in Luanda.",
            "held",
            {"Southern African Development Community", "Naledi Pandor"},
        ),
        (
            "The Visegrad Group, made up of Poland, Hungary, Slovakia and the Czech Republic, will hold a summit in "
            "Brno in July.",
            "planned",
            {"Visegrad Group", "Poland", "Hungary", "Slovakia", "Czech Republic"},
        ),
        (
            "The next Mercosur summit is to be held in Bolivia in the first half of 2024.",
            "planned",
            {"Mercosur", "Bolivia"},
        ),
        (
            "Foreign ministers of the Arab League, who were to have met in Cairo this week, put off their session "
            "until September.",
            "postponed",
            {"Arab League"},
        ),
        (
            '"We will meet at the NATO ministerial in Oslo on Thursday," Foreign Secretary James Cleverly said.',
            "planned",
            {"NATO", "James Cleverly", "Norway"},
        ),
    ],
)
def test_people_at_a_forum(the_report: TheReport, text: str, status: str, people: set[str]) -> None:
    report = the_report(text)
    assert (report.type, report.status) == ("gathering", status)
    assert {p.name for p in report.participants} == people


def test_a_postponed_session_keeps_the_days_it_was_to_have_had(the_report: TheReport) -> None:
    report = the_report(
        "Ministers of the Gulf Cooperation Council, who were to have met in Riyadh this week, put off their session "
        "until September."
    )
    assert report.date == "2023-06-19/2023-06-25"


def test_leaders_of_a_body_hold_their_own_summit(read_text: Callable[..., object]) -> None:
    reading = read_text(
        "Sogavare met James Marape on Monday. Leaders of the Pacific Islands Forum will hold their next summit in Suva "
        "in August."
    )
    gathering = next(r for r in reading.reports if r.type == "gathering")  # type: ignore[attr-defined]
    assert {p.name for p in gathering.participants} == {"Pacific Islands Forum", "Fiji"}


def test_who_speaks_at_a_summit_attends_it(read_text: ReadText) -> None:
    reading = read_text("French President Emmanuel Macron spoke at the G20 summit in Bali on Thursday.")
    assert sides(reading, "gathering") == [{"Emmanuel Macron", "G20", "Indonesia"}]


def test_two_who_spoke_at_a_summit_spoke_with_each_other(read_text: ReadText) -> None:
    reading = read_text("Emmanuel Macron and Joe Biden spoke at the G20 summit in Bali on Thursday.")
    assert sides(reading) == [{"Emmanuel Macron", "Joe Biden"}]


@pytest.mark.parametrize("opening", ["Speaking at", "Addressing"])
def test_who_says_something_while_speaking_at_a_summit_attends_it(read_text: ReadText, opening: str) -> None:
    reading = read_text(
        f"{opening} the G20 summit in Bali on Thursday, French President Emmanuel Macron called for a truce.",
        published="2022-11-18",
    )
    assert told(reading) == {("gathering", "held", frozenset({"Emmanuel Macron", "G20", "Indonesia"}))}


def test_who_is_to_meet_on_the_margins_of_a_summit_is_to_be_there(read_text: ReadText) -> None:
    reading = read_text(
        "Emmanuel Macron will meet Olaf Scholz on the sidelines of the G20 summit in Bali on Friday.",
        published="2022-11-14",
    )
    assert {"Emmanuel Macron", "Olaf Scholz", "G20"} <= sides(reading, "gathering")[0]


@pytest.mark.parametrize("clause", ["in the chair", "among those attending", "in attendance"])
def test_whom_leaders_of_a_body_have_among_them_they_do_not_meet(read_text: ReadText, clause: str) -> None:
    reading = read_text(
        f"Arab League leaders met in Cairo on Monday, with Qatar's Sheikh Tamim bin Hamad Al Thani {clause}."
    )
    assert [report.type for report in reading.reports] == ["gathering"]
    assert {"Arab League", "Tamim bin Hamad Al Thani"} <= sides(reading)[0]
