"""Two who are both to speak at a summit each speak for themselves."""

from tests.nlp.reported import sides


def test_who_are_both_to_speak_do_not_speak_with_each_other(read_text):
    text = "The Commonwealth summit is in Apia on Monday; Keir Starmer and Anthony Albanese are both due to speak."
    assert not sides(read_text(text), "meeting", "call")


def test_two_who_are_to_speak_by_telephone_do(read_text):
    assert sides(read_text("Vladimir Putin and Xi Jinping are due to speak by telephone on Monday."), "call")
