"""Towns that a gazetteer lists with the word for a town: "Nara-shi", "Goyang-si"."""

import pytest

from nlp.knowledge.base import knowledge_base


@pytest.mark.parametrize(("name", "country"), [("Nara", "JP"), ("Fukui", "JP"), ("Goyang", "KR"), ("Cheongju", "KR")])
def test_a_town_is_known_without_the_word_for_a_town(name: str, country: str) -> None:
    city = knowledge_base().city(name)
    assert city is not None
    assert (city.name, city.country) == (name, country)


def test_a_town_is_known_with_it_too() -> None:
    city = knowledge_base().city("Nara-shi")
    assert city is not None
    assert city.country == "JP"
