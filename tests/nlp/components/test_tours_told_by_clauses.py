"""Journeys of which only a clause tells where they lead: "a tour that will take him to Manila"."""

from tests.nlp.conftest import ReadText


def test_a_tour_leads_where_its_clause_says(read_text: ReadText) -> None:
    text = (
        "Richard Marles was in Jakarta on Sunday at the start of a tour that will take him to Manila on Wednesday and "
        "to Hanoi on Friday."
    )
    reports = read_text(text, published="2024-05-14").reports
    assert {(r.status, str(r.date), r.place.city if r.place else None) for r in reports} == {
        ("held", "2024-05-12", "Jakarta"),
        ("planned", "2024-05-15", "Manila"),
        ("planned", "2024-05-17", "Hanoi"),
    }


def test_a_trip_that_began_is_not_yet_there(read_text: ReadText) -> None:
    text = "Richard Marles is on a three-day trip that began on Sunday and will take him to East Timor on Wednesday."
    (report,) = read_text(text, published="2024-05-14").reports
    assert (report.status, str(report.date)) == ("planned", "2024-05-15")
