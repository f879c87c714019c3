"""Lines of calendars and live pages that say without a verb who is with whom."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names

WEEK = "Thursday, Riyadh. Ola Dahl of Norway with Khalid bin Salman.\n\nFriday, Oslo: {line}"


@pytest.mark.parametrize(
    ("line", "there"),
    [
        ("Jonas Gahr Store with the Finnish prime minister.", {"Finland", "Jonas Gahr Støre"}),
        ("Olaf Scholz with Emmanuel Macron.", {"Olaf Scholz", "Emmanuel Macron"}),
    ],
)
def test_who_is_with_whom_meets_him(read_text: ReadText, line: str, there: set[str]) -> None:
    first, second = read_text(WEEK.format(line=line), title="The week ahead").reports
    assert (first.type, first.status, first.date) == ("meeting", "planned", "2023-06-22")
    assert (second.type, second.status, second.date, names(second)) == ("meeting", "planned", "2023-06-23", there)


def test_nobody_meets_whom_a_sentence_with_a_verb_has_with_him(read_text: ReadText) -> None:
    text = WEEK.format(line="Olaf Scholz with Emmanuel Macron in mind writes a book.")
    assert len(read_text(text, title="The week ahead").reports) == 1
