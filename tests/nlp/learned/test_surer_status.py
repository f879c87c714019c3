"""Tests of where the classifier of statuses overrules what the rules make of a word."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("At noon Prime Minister Petteri Orpo, receives his Latvian colleague, Evika Silina.", "planned"),
        ("Programme: 10.00 Olaf Scholz meets Giorgia Meloni at the Chancellery; 14.00 press conference.", "planned"),
        (
            "The second day of talks between Antony Blinken and Sergei Lavrov in Riyadh has begun behind closed doors.",
            "ongoing",
        ),
    ],
)
def test_what_the_classifier_is_sure_of_holds(text: str, status: str, read_text: ReadText) -> None:
    assert [r.status for r in read_text(text).reports] == [status]


def test_what_is_told_of_a_day_before_is_not_still_to_come(read_text: ReadText) -> None:
    text = "On 2 June 2023 at noon Petteri Orpo receives his Latvian colleague Evika Silina in Helsinki."
    assert [r.status for r in read_text(text).reports] == ["held"]


def test_an_encounter_told_of_as_ahead_does_not_go_on(read_text: ReadText) -> None:
    text = (
        "Prime Minister Milojko Spajic will pay a visit to Slovakia on 27-28 June 2023. "
        "On the second day of his visit he will meet in Kosice with representatives of local business."
    )
    assert [r.status for r in read_text(text).reports if r.type == "visit"] == ["planned"]
