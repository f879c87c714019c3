"""Two who speak after a meeting, to those who ask them."""

from tests.nlp.conftest import ReadText


def test_two_who_speak_after_a_meeting_do_so_to_others(read_text: ReadText) -> None:
    text = "The two men, Sigmar Gabriel and Witold Waszczykowski, were speaking after a meeting in Wroclaw."
    assert {r.type for r in read_text(text, published="2017-11-13").reports} == {"meeting"}
