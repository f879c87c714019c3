"""What became of encounters by what the next words say without naming them, and envoys told by whence they come."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Pham Binh Minh of Vietnam was invited to Manila for Friday but sent his regrets.", "visit", "refused"),
        ("Pham Binh Minh of Vietnam was asked to Manila for Friday and has excused himself.", "visit", "refused"),
        ("Greek and Turkish officials were to have met in Izmir; no new date has been set.", "meeting", "postponed"),
        ("Greek and Turkish officials were to have met in Izmir; Athens asked for more time.", "meeting", "postponed"),
        ("Greek and Turkish officials were to have met in Izmir; nobody came.", "meeting", "cancelled"),
        ("The Venezuelan minister asked for twenty minutes with President Maduro of Cuba.", "meeting", "proposed"),
        ("Serbia's president asked for half an hour with President Biden; it was refused.", "meeting", "refused"),
    ],
)
def test_the_next_words_say_what_became_of_it(read_text: ReadText, text: str, kind: str, status: str) -> None:
    assert {(t[0], t[1]) for t in told(read_text(text, published="2021-10-06"))} == {(kind, status)}


def test_what_is_made_do_with_takes_the_place(read_text: ReadText) -> None:
    text = (
        "Estonian minister Jonas Tamm was to see Finland's Pekka Haavisto in Helsinki next Tuesday; the two will make "
        "do with a video call on Friday."
    )
    both = frozenset({"Jonas Tamm", "Pekka Haavisto"})
    found = told(read_text(text, published="2021-10-06"))
    assert found == {("meeting", "cancelled", both), ("call", "planned", both)}


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("President Kagame refused to receive in Kigali the emissaries whom Burundi wanted to send him.", "Burundi"),
        ("President Kagame declined to see the envoys Burundi had sent.", "Burundi"),
        ("President Kagame refused to receive an envoy from Abu Dhabi on Sunday.", "United Arab Emirates"),
    ],
)
def test_envoys_are_of_whoever_sends_them(read_text: ReadText, text: str, state: str) -> None:
    names = frozenset({"Paul Kagame", state})
    assert told(read_text(text, published="2021-10-06")) == {("meeting", "refused", names)}
