"""Gatherings of which the text says last who chairs them."""

from tests.nlp.conftest import ReadText


def test_whoever_chairs_it_is_at_the_same_gathering(read_text: ReadText) -> None:
    (report,) = read_text(
        "The African Union held a summit on Sudan on Monday, chaired by Kenya's William Ruto."
    ).reports
    assert {p.name for p in report.participants} == {"African Union", "William Ruto"}
