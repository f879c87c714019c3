"""Visits that somebody only talks about, stays since a month, and encounters that somebody keeps away from."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses, told


def test_a_visit_talked_about_is_proposed(read_text: ReadText) -> None:
    text = "Colombia's Luis Murillo has been sounding out his Venezuelan counterpart Yvan Gil about a visit to Caracas."
    assert statuses(read_text(text, published="2024-05-14"), "visit") == {"proposed"}
    text = "Luis Murillo spoke to Yvan Gil about a visit he had paid to Caracas in March."
    assert statuses(read_text(text, published="2024-05-14"), "visit") == {"held"}


def test_a_stay_since_a_month_began_in_the_past(read_text: ReadText) -> None:
    text = "Norbert Nkulu, Kinshasa's special envoy, has been in Kigali since October."
    (report,) = read_text(text, published="2024-05-14").reports
    assert (report.status, str(report.date)) == ("ongoing", "2023-10-01/2024-05-14")


def test_the_day_of_what_one_stayed_away_from(read_text: ReadText) -> None:
    text = "Libya's Abdulhamid Dbeibah stayed away from a meeting in Tunis with Abdelmadjid Tebboune last month."
    (report,) = read_text(text, published="2024-05-14").reports
    assert (report.status, str(report.date)) == ("refused", "2024-04")


def test_a_summit_is_held_without_who_stayed_away(read_text: ReadText) -> None:
    reading = read_text(
        "Vladimir Putin stayed away from the G20 summit in New Delhi in September.", published="2024-05-14"
    )
    assert told(reading) == {("gathering", "held", frozenset({"G20", "India"}))}
    assert [str(r.date) for r in reading.reports] == ["2023-09"]
