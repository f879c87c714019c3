"""The day of a journey stands behind what a clause tells by the way."""

import pytest


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Retno Marsudi goes on from Naypyidaw, where she met Aung San Suu Kyi on Monday, to Dhaka today.",
            "2023-06-20",
        ),
        (
            "Sergei Lavrov will leave Minsk, where he saw Alexander Lukashenko on Monday, for Tashkent on Thursday.",
            "2023-06-22",
        ),
    ],
)
def test_a_day_behind_a_closed_clause_is_of_the_verb_before_it(read_text, text, day):
    (visit,) = [r for r in read_text(text).reports if r.type == "visit" and r.status == "planned"]
    assert visit.date == day
