"""The days of what is told behind "after", which was before what the clause above tells."""

import pytest

PUBLISHED = "2022-03-10"  # a Thursday
TOLD = [
    ("Georgian President Salome Zourabichvili will fly to Baku on Sunday after meeting Maia Sandu in Kutaisi on "
     "Saturday.", ("planned", "2022-03-12")),
    ("Moldovan President Maia Sandu travels to Baku on Friday after hosting Georgian President Salome Zourabichvili in "
     "Chisinau on Tuesday.", ("held", "2022-03-08")),
    ("Georgia's Salome Zourabichvili and Moldova's Maia Sandu agreed on Wednesday to open a ferry line after talks in "
     "Kutaisi on Tuesday.", ("held", "2022-03-08")),
    ("Moldovan President Maia Sandu will travel to Baku next month, weeks after meeting with Georgian President Salome "
     "Zourabichvili in Chisinau.", ("held", None)),
    ("The strike came two days after Moldovan President Maia Sandu hosted Georgian President Salome Zourabichvili for "
     "talks in Chisinau on Saturday.", ("held", "2022-03-05")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_told_behind_after_was_before(read_text, text, expected):
    found = [(r.status, r.date) for r in read_text(text, published=PUBLISHED).reports if r.type == "meeting"]
    assert expected in found
    assert {date for _, date in found} <= {expected[1], "2022-03-09"}
