"""Encounters told again by another town and day alone."""

import pytest


def meetings(reading) -> list[tuple[str | None, str | None]]:
    found = [(r.place.city if r.place else None, r.date) for r in reading.reports if r.type == "meeting"]
    return sorted(found, key=lambda one: one[1] or "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "John Kerry met Sergei Lavrov in Paris on Monday and in Geneva on Wednesday.",
            [("Paris", "2014-08-18"), ("Geneva", "2014-08-20")],
        ),
        (
            "Roosevelt and Churchill met at Casablanca in January 1943, at Quebec in August and at Tehran in November.",
            [("Casablanca", "1943-01"), ("Quebec", "1943-08"), ("Tehran", "1943-11")],
        ),
        (
            "Petro Poroshenko and Vladimir Putin will meet in Minsk on Tuesday, in Milan in October.",
            [("Minsk", "2014-08-26"), ("Milan", "2014-10")],
        ),
        ("John Kerry met Sergei Lavrov in Paris on Monday and in Geneva.", [("Paris", "2014-08-18")]),
        (
            "John Kerry met Sergei Lavrov in Paris on Monday, and spoke to reporters in Geneva on Wednesday.",
            [("Paris", "2014-08-18")],
        ),
    ],
)
def test_a_further_town_with_a_day_of_its_own_tells_of_another_meeting(read_text, text, found):
    assert meetings(read_text(text, "2014-08-20")) == found
