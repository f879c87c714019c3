"""Names that taggers take for bodies: known ones written with accents, and whole ones of a country."""

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Called Béji Caïd Essebsi this evening, and heard one word.", "Beji Caid Essebsi"),
        ("The minister took Libya's Abdulrahman Berash aside to bring up nurses.", "Abdulrahman Berash"),
    ],
)
def test_names_of_people_are_found(read, text, name):
    assert any(actor.name == name and actor.kind == "person" for actor in read(text, "2014-10-27")._.actors)


@pytest.mark.parametrize("text", ["Prices at Norway's Nordic Bank rose.", "Reforms at Peru's Café Trade Board began."])
def test_bodies_are_no_people(read, text):
    assert not any(actor.kind == "person" for actor in read(text)._.actors)


def test_who_of_an_advisory_is_no_body(read):
    doc = read("WHO: Minister Ana Ruiz\nWHAT: Talks\nWHERE: Oslo\n\nWHO chief Lars Berg spoke.")
    assert [m.start for m in doc._.mentions if doc[m.start].text == "WHO" and m.start < 10] == []
