"""Days that an encounter has from the clause or the stay beside it."""

import pytest

PUBLISHED = "2022-03-10"  # a Thursday
TOLD = [
    ("French President Emmanuel Macron met Georgia's Salome Zourabichvili in December in Kutaisi, when Macron paid a "
     "visit to Georgia. They like each other.", ("visit", "held", "2021-12")),
    ("French President Emmanuel Macron will meet Olaf Scholz in Berlin on Friday, two days after talks in Paris with "
     "Maia Sandu.", ("meeting", "held", "2022-03-09")),
    ("French President Emmanuel Macron left Tbilisi on Monday after two days of talks with Georgia's Salome "
     "Zourabichvili.", ("meeting", "held", "2022-03-06/2022-03-07")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_days_from_the_clause_or_stay_beside(read_text, text, expected):
    assert expected in [(r.type, r.status, r.date) for r in read_text(text, published=PUBLISHED).reports]
