"""Whom "the top legislator" means."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_the_top_legislator_chairs_a_parliament(read_text: ReadText) -> None:
    reading = read_text(
        "HANOI - National Assembly Chairman Tran Thanh Man praised ties. The top legislator received Cambodian "
        "Ambassador Chea Kimtha on Monday.",
        published="2025-09-04",
    )
    assert sides(reading, "meeting") == [{"Tran Thanh Man", "Chea Kimtha"}]
