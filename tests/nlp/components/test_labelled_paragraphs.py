"""Days that label sentences within a paragraph, and pairs of states that open a line of a digest."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names, told

WEEK = (
    "A crowded week. Monday: President Ana Ruiz of Peru receives Gustavo Petro in Lima. Wednesday: cabinet. "
    "Thursday: she flies to Quito, where Daniel Noboa is to host her for dinner."
)


def test_label_dates_what_follows_it(read_text: ReadText) -> None:
    reports = read_text(WEEK, "2025-05-04", title="The week ahead").reports
    days = {(r.type, r.date) for r in reports if "Daniel Noboa" in names(r) or "Ecuador" in names(r)}
    assert days == {("visit", "2025-05-08"), ("meeting", "2025-05-08")}
    assert all("Ana Ruiz" in names(r) for r in reports)


def test_pair_that_opens_a_line_holds_its_talks(read_text: ReadText) -> None:
    text = (
        "CHILE: Count resumes after crash.\n\n"
        "NEPAL/INDIA: Border talks adjourned without result in Kathmandu on Saturday; next round in Delhi, "
        "February.\n\n"
        "EGYPT/ETHIOPIA: Water ministers met in Cairo.\n\n"
        "SERBIA/KOSOVO: Vote on budget put off."
    )
    assert told(read_text(text, "2025-12-09", title="In brief")) == {
        ("meeting", "held", frozenset({"Nepal", "India"})),
        ("meeting", "planned", frozenset({"Nepal", "India"})),
        ("meeting", "held", frozenset({"Egypt", "Ethiopia"})),
    }
