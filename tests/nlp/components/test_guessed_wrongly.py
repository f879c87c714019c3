"""Guesses at an encounter that the words around it rule out, and the type of a session of two."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President William Ruto passed the chair of the bloc to Uganda.",
        "Prime Minister Rishi Sunak, who saw Narendra Modi on Friday, skipped Sunday's session.",
        "Sergey Lavrov and Hakan Fidan met in Doha on Sunday for two hours of talks that nobody had announced.",
    ],
)
def test_what_is_passed_on_skipped_or_unannounced_is_no_encounter_more(read_text, text):
    told = [(r.type, r.status) for r in read_text(text).reports]
    assert told in ([], [("meeting", "held")])


def test_who_sets_foot_in_a_country_visits_it_once(read_text):
    text = "Narendra Modi landed in Kyiv on Friday. He is the first Indian leader to set foot in Ukraine since 1991."
    visits = [r for r in read_text(text, "2024-08-23").reports if r.type == "visit"]
    assert [r.status for r in visits if r.status == "planned"] == []


def test_a_session_of_two_is_a_meeting(read_text):
    text = "Janet Yellen spent five hours with He Lifeng in Beijing on Sunday. The session with him was frank."
    assert {r.type for r in read_text(text).reports} == {"meeting"}
