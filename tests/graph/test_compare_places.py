"""Whether two reports place their encounter in one city."""

from graph.compare_places import same_city
from graph.model import Place

KIEV = Place(city="Kiev", country="UA", lat=50.45466, lon=30.5238)


def test_two_spellings_of_one_spot_are_one_city():
    assert same_city(KIEV, KIEV.model_copy(update={"city": "Kyiv"}))


def test_neighbours_are_two_cities():
    assert not same_city(KIEV, Place(city="Irpin", country="UA", lat=50.52175, lon=30.25055))


def test_one_name_in_two_countries_is_two_cities():
    assert not same_city(Place(city="Georgetown", country="GY"), Place(city="Georgetown", country="US"))
