"""Encounters that are told to have ended, or gone on, on a later day."""

import pytest

TOLD = [
    ("Talks between Georgia and Moldova opened in Tbilisi on Monday and ended on Tuesday.", "2022-03-07/2022-03-08"),
    ("Talks between Georgia and Moldova that began on Monday went into a third day on Wednesday.",
     "2022-03-07/2022-03-09"),
    ("Georgian and Moldovan officials met in Tbilisi on Monday. The negotiations continued on Tuesday.",
     "2022-03-07/2022-03-08"),
    ("Georgian President Salome Zourabichvili met Maia Sandu in Tbilisi on Monday. The rally outside ended on Tuesday.",
     "2022-03-07"),
    ("Georgian President Salome Zourabichvili met Maia Sandu in Tbilisi on Monday. A separate meeting of farmers ended "
     "on Tuesday.", "2022-03-07"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), TOLD)
def test_days_up_to_a_told_end(read_text, text, date):
    assert date in [r.date for r in read_text(text, published="2022-03-10").reports if r.type == "meeting"]


def test_a_meeting_beside_a_summit_does_not_last_as_long(read_text):
    text = (
        "Salome Zourabichvili met Maia Sandu on Monday beside the NATO summit in Riga. The summit ended on Wednesday."
    )
    assert "2022-03-07" in [r.date for r in read_text(text, published="2022-03-10").reports if r.type == "meeting"]


def test_months_go_on_to_the_one_in_which_they_are_told_to_end(the_report):
    text = "Negotiations between Bosnia and Croatia began in January 1993 and ended in August."
    assert the_report(text).date == "1993-01/1993-08"
