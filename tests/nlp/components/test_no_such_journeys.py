"""Journeys that are none: through a land by train, to a house called like a town, "a tour of the region"."""

import pytest

from tests.nlp.conftest import ReadText


def lands(read_text: ReadText, text: str) -> set[str | None]:
    reading = read_text(text, published="2024-09-11")
    return {report.place.country for report in reading.reports if report.place is not None}


@pytest.mark.parametrize(
    ("text", "visited"),
    [
        ("David Lammy spent Tuesday in Kyiv. He arrived by night train from Poland.", {"UA"}),
        ("David Lammy spent Tuesday in Kyiv. He arrived from Poland.", {"UA", "PL"}),
        ("Emmanuel Macron visited the Hermitage on Tuesday.", set()),
        ("RIYADH - Sergei Lavrov begins a tour of the Middle East on Thursday.", set()),
    ],
)
def test_no_visit_is_read_from_a_way_or_a_house(read_text: ReadText, text: str, visited: set[str]) -> None:
    assert lands(read_text, text) == visited
