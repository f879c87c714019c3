"""Whose invitation it is does not come by it."""

from tests.nlp.reported import sides


def test_who_invites_to_come_somewhere_is_no_guest_there(read_text):
    text = "Jens Stoltenberg's invitation to Volodymyr Zelensky to come to Vilnius in July stands unanswered."
    assert len(sides(read_text(text), "visit")) == 1
