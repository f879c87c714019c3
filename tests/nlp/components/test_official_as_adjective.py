"""The adjective "official" is no official, whoever's visit or residence it describes."""

from collections.abc import Callable

from graph.model import Reading
from tests.nlp.reported import sides


def test_an_official_visit_is_of_who_pays_it(read_text: Callable[..., Reading]) -> None:
    reading = read_text("President Emmanuel Macron's first official visit to Ghana ended on Monday.")
    assert sides(reading, "visit") == [{"Emmanuel Macron", "Ghana"}]


def test_an_official_of_somebody_still_stands_for_his_state(read_text: Callable[..., Reading]) -> None:
    reading = read_text("A Ghanaian official met German Foreign Minister Annalena Baerbock in Accra on Monday.")
    assert sides(reading, "meeting") == [{"Annalena Baerbock", "Ghana"}]
