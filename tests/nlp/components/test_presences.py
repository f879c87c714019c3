"""Visits told in passing, by where somebody is between commas behind his name."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import told

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status", "people"),
    [
        ("Annalena Baerbock, in Tbilisi for a second day, has praised the judges.", "ongoing", {"Georgia"}),
        ("Annalena Baerbock, due in Tbilisi tomorrow, would like a word with the judges.", "planned", {"Georgia"}),
        ("Annalena Baerbock, off to Tbilisi until Friday, called the vote a step back.", "planned", {"Georgia"}),
        ("Annalena Baerbock was in Tbilisi on Monday, together with two judges.", "held", {"Georgia"}),
    ],
)
def test_where_somebody_is_in_passing_is_a_visit(read_text: ReadText, text: str, status: str, people: set[str]) -> None:
    assert ("visit", status, frozenset({"Annalena Baerbock", *people})) in told(read_text(text))


def test_an_official_whom_days_put_somewhere_needs_no_name(read_text: ReadText) -> None:
    reading = read_text("The Cuban trade minister, in Port of Spain since Monday for a fair, left for Havana today.")
    names = {frozenset(p.name for p in r.participants) for r in reading.reports if r.type == "visit"}
    assert names == {frozenset({"Cuba", "Trinidad and Tobago"})}


@pytest.mark.parametrize(
    "text",
    [
        "Annalena Baerbock, in Berlin for a second day, has praised the judges.",
        "Annalena Baerbock, in a speech on Georgia, praised the judges.",
    ],
)
def test_who_is_at_home_or_speaks_of_a_land_is_no_guest(read_text: ReadText, text: str) -> None:
    assert not read_text(text).reports


DIGEST = "• Taliban delegation in Moscow asks for wheat\n• Kenya's Ruto in Beijing: five deals, one photo"
CALENDAR = "Tue 11 - WASHINGTON: Jordan's King Abdullah at the White House\nThu 13 - ACCRA: Votes counted"


def test_line_of_a_digest_tells_where_somebody_is(read_text: ReadText) -> None:
    found = told(read_text(DIGEST, "2025-04-28"))
    assert {("visit", "ongoing", frozenset({"Taliban", "Russia"}))} <= found
    assert {("visit", "ongoing", frozenset({"William Ruto", "China"}))} <= found


def test_line_of_a_calendar_plans_where_somebody_will_be(read_text: ReadText) -> None:
    (report,) = read_text(CALENDAR, "2025-02-07", title="Calendar, February 10-16").reports
    assert (report.type, report.status, report.date) == ("visit", "planned", "2025-02-11")


def test_clause_of_prose_is_no_line(read_text: ReadText) -> None:
    assert read_text("Kenya's Ruto in Beijing has few friends, said a diplomat.", "2025-04-28").reports == ()


def test_line_puts_nobody_on_a_visit_to_a_body(read_text: ReadText) -> None:
    text = (
        "Mon 4 - BRUSSELS: Dorin Recean at the European Commission for talks with Ursula von der Leyen\n"
        "Tue 5 - No events"
    )
    assert all(r.type != "visit" for r in read_text(text, "2024-03-01", title="Week ahead, March 4-10").reports)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Volodymyr Zelenskyy was back at the White House on Monday.", [("visit", "Washington")]),
        ("Sergey Lavrov is back at the Kremlin on Monday.", []),
    ],
)
def test_who_is_back_at_another_states_seat_visits_again(read_text, text, there):
    assert [(r.type, r.place.city) for r in read_text(text, "2025-08-19").reports] == there
