"""Where ministers go is no part of their office: "the visit of the Polish foreign minister to Kyiv"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("text", "status", "names"),
    [
        ("The visit of the Polish foreign minister to Kyiv was put off.", "postponed", {"Poland", "Ukraine"}),
        ("A trip by the Dutch prime minister to Lagos has been called off.", "cancelled", {"Netherlands", "Nigeria"}),
        ("The visit of Iran's deputy prime minister to Baku is over.", "held", {"Iran", "Azerbaijan"}),
    ],
)
def test_a_minister_goes_where_to_leads(read_text: ReadText, text: str, status: str, names: set[str]) -> None:
    assert told(read_text(text)) == {("visit", status, frozenset(names))}


def test_an_ambassador_is_one_to_a_state(read_text: ReadText) -> None:
    reading = read_text("Minister Anna Lund of Norway met the Polish ambassador to Ukraine, Jan Kot, on Monday.")
    assert {part.title for part in reading.reports[0].participants if part.name == "Jan Kot"} == {
        "Polish ambassador to Ukraine"
    }
