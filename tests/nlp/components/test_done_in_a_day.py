"""How long a tour takes is no day to come."""

from tests.nlp.conftest import ReadText


def test_in_a_day_says_how_long_a_tour_takes(read_text: ReadText) -> None:
    reports = read_text("Mette Frederiksen tours Berlin and Paris in a day.", "2025-01-28").reports
    assert reports
    assert all(r.date != "2025-01-29" for r in reports)
