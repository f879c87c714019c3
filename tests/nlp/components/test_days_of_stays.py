"""Days counted within a stay."""

import pytest

COUNTED = [
    ("Fumio Kishida is to visit Manila from 3 to 5 November. He will meet President Ferdinand Marcos Jr on the first "
     "day of the visit.", "2023-11-03"),
    ("Fumio Kishida visited Manila from 3 to 5 October. On the last day of his visit he met President Ferdinand Marcos "
     "Jr.", "2023-10-05"),
    ("Fumio Kishida visited Manila from 3 to 5 October. He held talks with President Ferdinand Marcos Jr on the second "
     "day of his trip.", "2023-10-04"),
    ("Fumio Kishida arrives in Manila on Monday for a three-day visit. On the opening day he is to hold talks with "
     "President Ferdinand Marcos Jr.", "2023-10-23"),
    ("Fumio Kishida visited Manila from 3 to 5 June. He met President Ferdinand Marcos Jr.", "2023-06-03/2023-06-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), COUNTED)
def test_days_are_counted_within_a_stay(read_text, text, day):
    reports = read_text(text, published="2023-10-19").reports
    assert {r.date for r in reports if r.type == "meeting"} == {day}
