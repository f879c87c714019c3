"""Where a story is set: who of its opening meets on its days meets there, unless something says otherwise."""

import pytest

PLACED = [
    (
        "BERGEN, June 20 - Ministers arriving for the fisheries conference were told on Tuesday to stop stalling.\n\n"
        "Olaf Scholz and Emmanuel Macron came by boat, and there was fish. "
        "The hall smelt of it. Nobody minded. Scholz conferred with Emmanuel Macron late on Monday.",
        "Bergen",
    ),
    (
        "Olaf Scholz and Xi Jinping have not become friends in Lisbon. Too much is between them. "
        "Scholz was in demand. His schedule was full. Emmanuel Macron saw Xi on Tuesday morning.",
        "Lisbon",
    ),
]


@pytest.mark.parametrize(("text", "city"), PLACED)
def test_those_of_its_opening_meet_where_a_story_is_set(read_text, text, city):
    (meeting, *_) = [r for r in read_text(text).reports if r.type == "meeting" and r.place]
    assert meeting.place.city == city


FILLED = " There was fish. The hall smelt of it. Nobody minded. "
UNPLACED = [
    "Olaf Scholz briefed Emmanuel Macron on Tuesday about the riots in Lisbon.",
    "Olaf Scholz is in Lisbon." + FILLED + "He refused on Tuesday to see Emmanuel Macron.",
    "Olaf Scholz is in Lisbon." + FILLED + "In 2019 he had met Emmanuel Macron, for an hour.",
    "Olaf Scholz is in Lisbon." + FILLED + "Emmanuel Macron said in Nice on Tuesday that he had spoken with Scholz.",
]


@pytest.mark.parametrize("text", UNPLACED)
def test_what_is_spoken_of_others_and_other_times_are_not_set_there(read_text, text):
    meetings = [r for r in read_text(text).reports if r.type == "meeting"]
    assert all(r.place is None or r.place.city is None for r in meetings)
