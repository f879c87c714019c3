"""Tests of visits and talks that are told to end, to be at their first leg, or to have begun as planned."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("President Yoon Suk Yeol wraps up a state visit to Vietnam on Friday.", "ongoing"),
        (
            "On the first leg of his journey, President Yoon Suk Yeol was welcomed in Hanoi by To Lam on Tuesday.",
            "ongoing",
        ),
        (
            "On the second leg of his journey, President Yoon Suk Yeol was welcomed in Hanoi by To Lam on Tuesday.",
            "held",
        ),
        ("President Yoon Suk Yeol wrapped up a state visit to Vietnam on Tuesday.", "held"),
    ],
)
def test_what_is_to_end_goes_on(read_text: ReadText, text: str, status: str) -> None:
    assert statuses(read_text(text, published="2024-05-15"), "visit") == {status}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A long-planned visit by German Chancellor Olaf Scholz to India began on Wednesday.", "ongoing"),
        ("A long-planned visit by German Chancellor Olaf Scholz to India begins on Monday.", "planned"),
        ("Scheduled talks between Armenia and Azerbaijan were held in Washington on Monday.", "held"),
        ("Planned talks between Armenia and Azerbaijan were to be held in Washington on Monday.", "planned"),
    ],
)
def test_what_was_planned_has_begun_where_its_verb_says_so(read_text: ReadText, text: str, status: str) -> None:
    assert {r.status for r in read_text(text, published="2024-05-15").reports} == {status}
