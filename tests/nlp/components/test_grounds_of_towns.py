"""Houses of a town, parts of houses, hotels, and towns that the words around a name show: what they place."""

import pytest

PLACED = [
    ("Olaf Scholz and Emmanuel Macron lunched at Graz's prefecture on Monday.", "Graz", "AT"),
    ("Olaf Scholz met Emmanuel Macron at the Sheraton in Muscat on Monday.", "Muscat", "OM"),
    ("Olaf Scholz met Emmanuel Macron in the lobby of a Tbilisi hotel on Monday.", "Tbilisi", "GE"),
    ("Olaf Scholz met Emmanuel Macron at Port Sudan's airport on Monday.", "Port Sudan", "SD"),
    ("Olaf Scholz sat with Emmanuel Macron in a Havana kitchen on Monday.", "Havana", "CU"),
    ("Olaf Scholz and Emmanuel Macron met at the border station of Zagoryn on Monday.", "Zagoryn", None),
    ("Olaf Scholz met Emmanuel Macron at San Miguel de Tucuman on Monday.", "San Miguel de Tucuman", "AR"),
]


@pytest.mark.parametrize(("text", "city", "country"), PLACED)
def test_the_house_of_a_town_is_in_it(read_text, text, city, country):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert (meeting.place.city, meeting.place.country) == (city, country)


UNPLACED = [
    "Olaf Scholz and Emmanuel Macron met in Moscow's interest on Monday.",
    "Olaf Scholz met Emmanuel Macron on Monday in the post of Chancellor.",
]


@pytest.mark.parametrize("text", UNPLACED)
def test_the_interest_of_a_government_is_no_place(read_text, text):
    (meeting, *_) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert meeting.place is None or meeting.place.city is None


def test_a_town_of_no_table_is_in_the_land_of_the_one_side_that_has_one(read_text):
    text = "Antonio Guterres met Foreign Minister Ali Sabry in Zagoryn on Monday."
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert (meeting.place.city, meeting.place.country) == ("Zagoryn", "LK")
