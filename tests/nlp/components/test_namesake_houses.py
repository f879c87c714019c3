"""Houses that share their name with one better known are in the town where the story was filed."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("PHNOM PENH - Hun Manet met Japanese Foreign Minister Yoko Kamikawa at the Peace Palace.", "Phnom Penh"),
        ("BISHKEK - Sadyr Japarov received Kazakh Foreign Minister Murat Nurtleu at the White House.", "Bishkek"),
        ("THE HAGUE - Mark Rutte met Japanese Foreign Minister Yoko Kamikawa at the Peace Palace.", "The Hague"),
        ("BISHKEK - Sadyr Japarov met Joe Biden at the White House in Washington.", "Washington"),
    ],
)
def test_a_house_is_the_one_of_its_name_where_the_story_was_filed(read_text: ReadText, text: str, city: str) -> None:
    (report,) = read_text(text).reports
    assert report.place is not None
    assert report.place.city == city
