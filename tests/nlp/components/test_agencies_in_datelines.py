"""Agencies named in a dateline whose initials are those of something else."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_an_agency_is_no_government(read_text: ReadText) -> None:
    reading = read_text(
        "Accra, Sept. 11, GNA - The Speaker of Parliament, Mr Alban Bagbin, on Wednesday met the Cuban ambassador, Ms "
        "Clara Pulido.",
        published="2025-09-12",
    )
    assert "Government of National Accord" not in {entity.name for entity in reading.entities}
    assert sides(reading, "meeting") == [{"Alban Bagbin", "Clara Pulido"}]


def test_whom_somebody_meets_does_not_say_where_he_is_from(read_text: ReadText) -> None:
    reading = read_text(
        "Accra, Sept. 11, GNA - The Speaker of Parliament, Mr Alban Sumana Kingsford Bagbin, on Wednesday interacted "
        "with "
        "a seven-member delegation from the Parliament of Zimbabwe, led by Mr Jacob Mudenda.",
        published="2025-09-12",
    )
    countries = {p.name: p.country for report in reading.reports for p in report.participants}
    assert countries["Alban Sumana Kingsford Bagbin"] == "GH"
