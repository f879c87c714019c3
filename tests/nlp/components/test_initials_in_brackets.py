"""Initials in brackets between an office and the name of its holder, behind which parsers begin a sentence."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

OFFICES = [
    ("Speaker of the National Assembly of the Republic of Korea (RoK) Woo Won-shik", "Woo Won-shik"),
    ("Ambassador of the European Union (EU) Julien Guerrier", "Julien Guerrier"),
]


@pytest.mark.parametrize(("office", "name"), OFFICES)
def test_no_sentence_begins_behind_initials(read_text: ReadText, office: str, name: str) -> None:
    reading = read_text(
        f"SEOUL - Vietnamese Foreign Minister Bui Thanh Son met with {office} in Seoul on July 2, as part of his trip.",
        published="2024-07-03",
    )
    met = [report for report in reading.reports if name in {p.name for p in report.participants}]
    assert [report.date for report in met if report.type == "meeting"] == ["2024-07-02"]
    assert len(list(sides(reading, "meeting"))) == 1
