"""Officials who visit a house in their own capital, of whom only the dateline says of which state they are."""

from tests.nlp.conftest import ReadText


def test_a_visit_to_an_embassy_at_home_is_no_journey(read_text: ReadText) -> None:
    reading = read_text(
        "ABU DHABI, 20 June 2023 (WAM) -- Sheikh Omar bin Khalid Al Nasr, Minister of the Interior, today visited the "
        "Embassy of Egypt in Abu Dhabi to offer condolences."
    )
    assert not any(report.type == "visit" for report in reading.reports)
