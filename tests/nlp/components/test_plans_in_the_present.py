"""What is to come told in the present, with its hour or as what follows."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

PAIR = frozenset({"Olaf Scholz", "Emmanuel Macron"})

STATUSES = [
    ("A meeting between Olaf Scholz and Emmanuel Macron begins at four.", "meeting", "planned"),
    ("Talks between Olaf Scholz and Emmanuel Macron start in the afternoon.", "meeting", "planned"),
]


@pytest.mark.parametrize(("text", "kind", "status"), STATUSES)
def test_what_has_a_time_is_to_come(read_text: ReadText, text: str, kind: str, status: str) -> None:
    assert told(read_text(text)) == {(kind, status, PAIR)}


@pytest.mark.parametrize(
    "text",
    ["Olaf Scholz meets Emmanuel Macron at nine.", "Olaf Scholz is in Paris. Dinner with Emmanuel Macron follows."],
)
def test_what_has_an_hour_in_words_or_follows_is_of_the_day(read_text: ReadText, text: str) -> None:
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert (meeting.status, meeting.date) == ("planned", "2023-06-20")
