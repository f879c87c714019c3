"""Those who bring others together, wherever the clause names them."""

from tests.nlp.conftest import ReadText


def test_who_brings_others_together_may_stand_behind_the_place(read_text: ReadText) -> None:
    text = "Shimon Peres and Mahmoud Abbas were brought together on Sunday in the Vatican Gardens by Pope Francis."
    (meeting,) = read_text(text, "2014-06-09").reports
    assert {p.name for p in meeting.participants if p.role != "participant"} == {"Pope Francis"}


def test_under_whose_eye_others_are_to_meet_mediates(read_text: ReadText) -> None:
    text = "Under the eye of Marco Rubio, Thérèse Kayikwamba Wagner and Olivier Nduhungirehe are to meet on Friday."
    (meeting,) = [r for r in read_text(text, "2025-06-27").reports if r.type == "meeting"]
    assert [p.name for p in meeting.participants if p.role == "mediator"] == ["Marco Rubio"]
