"""Interviews whose questions have no label, and whose answers stand in quotes or behind a name."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

QUOTED = (
    "For six years Helena Novak, a former minister, spoke for her government. She receives us at home.\n\n"
    "How did it begin?\n\n“In June 2019 I met Edi Rama in Tirana. He poured the coffee.”\n\n"
    "And then?\n\n“Then I flew to Skopje.”"
)
NAMED = (
    "Brussels — The envoy is back.\n\n"
    "You were in Kigali on Monday. What came of it?\n\nIlse Vandermeulen: Little.\n\n"
    "And in Kinshasa?\n\nI. V.: I met President Tshisekedi there on Tuesday."
)


def test_who_answers_in_quotes_is_who_is_introduced(read_text: ReadText) -> None:
    found = told(read_text(QUOTED, published="2022-03-01"))
    assert ("meeting", "held", frozenset({"Helena Novak", "Edi Rama"})) in found


def test_who_answers_by_name_may_go_on_in_initials(read_text: ReadText) -> None:
    title = "Interview: EU special representative Ilse Vandermeulen"
    found = told(read_text(NAMED, published="2025-06-05", title=title))
    assert ("visit", "held", frozenset({"Ilse Vandermeulen", "Rwanda"})) in found
    assert ("meeting", "held", frozenset({"Ilse Vandermeulen", "Félix Tshisekedi"})) in found


def test_questions_as_headings_are_no_interview(read_text: ReadText) -> None:
    text = (
        "Albin Kurti and Edi Rama are no friends.\n\nWhat happened?\n\nI met Edi Rama, says a note on the door.\n\n"
        "What next?\n\nNobody knows."
    )
    assert not told(read_text(text, published="2023-09-20"))
