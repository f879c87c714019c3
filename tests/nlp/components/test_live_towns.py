"""Live pages, threads and pool notes that a town heads: what they tell of their day was there."""

import pytest

from nlp.components.places.live_towns import town_of_live_page
from tests.nlp.conftest import ReadText

UNPLACED = (
    "18:40 William Ruto and Olaf Scholz got together about debt this afternoon.\n\n"
    "15:10 Emmanuel Macron and Xi Jinping met for an hour."
)


@pytest.mark.parametrize(
    ("head", "city"),
    [
        ("Climate talks in Geneva - LIVE", "Geneva"),
        ("UN General Assembly day two - live", "New York"),
        ("G20 Hangzhou: as it happened", "Hangzhou"),
        ("Notes from the press bus, Bangkok, day one", "Bangkok"),
    ],
)
def test_what_a_live_page_tells_of_its_day_is_in_its_town(read_text: ReadText, head: str, city: str) -> None:
    places = [r.place for r in read_text(f"{head}\n\n{UNPLACED}").reports]
    assert [place.city for place in places if place is not None] == [city, city]


def test_a_thread_says_first_where_its_reporter_is() -> None:
    text = "THREAD. Geneva, debt talks, opening day.\n\n1/ They are all in.\n\n2/ They are all out."
    assert town_of_live_page(text, None) == "Geneva"
    assert town_of_live_page("1/ They are all in.\n\n2/ They are out.", "Istanbul, day two") == "Istanbul"


@pytest.mark.parametrize(
    "text",
    [
        "Talks in Geneva have begun\n\nWilliam Ruto and Olaf Scholz got together about debt.",
        "Live: Paris, Oslo\n\n10:00 All are in.\n\n11:00 All are out.",
        "Live: the leaders' summit\n\n10:00 All are in.\n\n11:00 All are out.",
        "Live: Marin, Macron and their times\n\n10:00 All are in.\n\n11:00 All are out.",
    ],
)
def test_other_texts_have_no_such_town(text: str) -> None:
    assert town_of_live_page(text, None) is None


def test_the_posts_of_a_thread_are_news_of_the_day(read_text: ReadText) -> None:
    text = (
        "Some notes from the lobby.\n\n1/ It is hot.\n\n2/ The Russians are out.\n\n3/ The lift is broken.\n\n"
        "4/ Hakan Fidan and Antony Blinken have met upstairs.\n\n5/ Fidan and Blinken last met in Oslo in March."
    )
    assert {r.date for r in read_text(text).reports} == {"2023-06-20", "2023-03"}
