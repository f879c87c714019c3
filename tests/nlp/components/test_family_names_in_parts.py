"""Family names of several words stand alone for the people who bear them; buildings called after people do not."""

import pytest


def _people(doc):
    return {actor.name for actor in doc._.actors if actor.kind == "person"}


@pytest.mark.parametrize(
    ("published", "text", "named"),
    [
        ("2019-05-06", "Macron talked with Le Drian on Monday in Paris.", "Jean-Yves Le Drian"),
        ("2019-05-06", "Diaz-Canel landed in Hanoi on Sunday.", "Miguel Díaz-Canel"),
        ("2023-06-20", "Minister Anna Le Berre spoke. Later Le Berre met Lavrov in Oslo.", "Anna Le Berre"),
        ("2023-06-20", "Minister Juan Ruiz-Mora spoke. On Monday Ruiz-Mora met Lavrov.", "Juan Ruiz-Mora"),
    ],
)
def test_a_name_in_parts_is_one_person(read, published, text, named):
    doc = read(text, published)
    assert named in _people(doc)
    last = [m for m in doc._.mentions if m.actors[0].name == named][-1]
    assert doc[last.start : last.end].text in named.replace("í", "i")


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("Modi received Putin at Indira Gandhi International Airport.", "Indira Gandhi"),
        ("The ministers landed at King Shaka airport on Monday.", "Shaka"),
        ("They met at the Ronald Reagan Building in Washington.", "Ronald Reagan"),
        ("He opened the Kim Il Sung stadium on Friday.", "Kim Il-sung"),
        ("The envoys left the President Wilson hotel in Geneva.", "Wilson"),
        ("Fabius landed at King Khalid air base.", "Khalid"),
        ("She was given the Helmut Schmidt prize in Berlin.", "Helmut Schmidt"),
        ("The delegation visited Ho Chi Minh City on Monday.", "Ho Chi Minh"),
    ],
)
def test_a_ground_called_after_somebody_is_nobody(read, text, absent):
    assert absent not in _people(read(text))


def test_who_stands_before_a_building_of_another_is_somebody(read):
    assert "Angela Merkel" in _people(read("Angela Merkel left the airport. Ruiz met Angela Merkel in a hall."))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Minister Kristrún Frostadóttir spoke. Kristrún will meet Sergey Lavrov in Oslo.", "Kristrún Frostadóttir"),
        (
            "Minister Þorgerður Katrín Gunnarsdóttir spoke. Þorgerður Katrín will meet her colleague, Lars Løkke.",
            "Þorgerður Katrín Gunnarsdóttir",
        ),
        ("Minister Gedion Timothewos was away. Later Gedion left for Asmara.", "Gedion Timothewos"),
    ],
)
def test_a_given_name_alone_is_the_one_named_so(read, text, named):
    doc = read(text)
    assert len([m for m in doc._.mentions if m.actors[0].name == named and m.form == "name"]) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Minister Paris Okoro spoke. Paris was calm on Monday.",
        "Minister Ana Ruiz and envoy Ana Mora spoke. On Monday Ana met Sergey Lavrov.",
    ],
)
def test_a_given_name_that_may_be_another_is_nobody(read, text):
    doc = read(text)
    assert all(len([m for m in doc._.mentions if m.actors[0].name == name]) < 2 for name in _people(doc))
