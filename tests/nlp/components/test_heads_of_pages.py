"""The town at the head of a page: behind a house, before a full stop, or in the title above a line with a day alone."""

import pytest

from tests.nlp.conftest import ReadText

HEADS = [
    ("Copenhagen, final day: updates", "Bella Center, Copenhagen. Tuesday 20 June 2023"),
    ("Copenhagen, final day: updates", "Copenhagen. Tuesday 20 June 2023"),
    ("Climate talks in Copenhagen - live", "Tuesday 20 June 2023"),
]


@pytest.mark.parametrize(("title", "head"), HEADS)
def test_the_town_at_the_head_of_a_page_places_its_entries(read_text: ReadText, title: str, head: str) -> None:
    text = f"{head}\n\n10:30 Good morning.\n\n11:40 Olaf Scholz saw Emmanuel Macron."
    (report,) = read_text(text, title=title).reports
    assert report.place is not None
    assert (report.place.city, report.place.country) == ("Copenhagen", "DK")
