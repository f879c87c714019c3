"""Times within which something has come about more than once, which are no days ahead."""

from tests.nlp.conftest import ReadText


def test_the_second_time_in_a_year_is_no_year_ahead(read_text: ReadText) -> None:
    reading = read_text(
        "MINSK, Jun 17 - It is the second time that Alexander Lukashenko and Miguel Diaz-Canel see each other in "
        "less than "
        "one year.",
        published="2025-06-18",
    )
    assert not any((report.date or "") > "2025-06-18" for report in reading.reports if isinstance(report.date, str))
