"""Regions and the states in them: the parts of a continent are the whole of it, and no code is unknown."""

import pycountry
import pytest

from graph.regions import region

PARTS = {
    "Africa": ["North Africa", "sub-Saharan Africa"],
    "sub-Saharan Africa": ["West Africa", "Central Africa", "East Africa", "Southern Africa"],
    "Asia": ["Central Asia", "East Asia", "Southeast Asia", "South Asia", "West Asia"],
    "Europe": ["Eastern Europe", "Northern Europe", "Southern Europe", "Western Europe"],
    "the Americas": ["North America", "South America"],
}


def countries(name: str) -> tuple[str, ...]:
    found = region(name)
    assert found is not None, name
    return found.countries


@pytest.mark.parametrize("whole", PARTS)
def test_the_parts_of_a_region_are_the_whole_and_share_nothing(whole: str) -> None:
    together = [code for part in PARTS[whole] for code in countries(part)]
    assert sorted(together) == sorted(countries(whole))


@pytest.mark.parametrize("name", ["the Middle East", "the Balkans", "the Sahel", "Oceania", "Latin America"])
def test_a_region_holds_states_that_exist_each_once(name: str) -> None:
    known = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    assert set(countries(name)) <= known
    assert len(set(countries(name))) == len(countries(name))


def test_a_region_goes_by_other_names_and_with_or_without_its_article() -> None:
    assert region("gulf") == region("The Gulf") == region("Persian Gulf")
    assert region("South-East  Asia") == region("Southeast Asia")
    assert region("South Africa") is None
