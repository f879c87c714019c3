"""A family name alone is the leader who goes by it, a name behind the rank of a ruler's house a given name."""

import pytest


@pytest.mark.parametrize(
    ("published", "text", "mention", "name"),
    [
        ("2018-05-02", "Anders Mertz spoke first. Merkel and Macron then met.", "Merkel", "Angela Merkel"),
        ("2022-03-02", "Antony Blinken flew to Oslo. Biden and Putin spoke by phone.", "Biden", "Joe Biden"),
        ("2018-05-02", "Angela Merkel spoke first. Chancellor Merkle then left.", "Chancellor Merkle", "Angela Merkel"),
        ("2018-05-02", "Ilse Brandt-Merkal spoke first. Merkal then left.", "Merkal", "Ilse Brandt-Merkal"),
    ],
)
def test_a_leader_is_no_misspelling_of_somebody_else(read, meant, published, text, mention, name):
    assert meant(read(text, published), mention) == [name]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        (
            "Sheikh Tariq al-Hamra and Sheikh Omar al-Tariq dined. Sheikh Tariq left early.",
            "Tariq",
            "Tariq al-Hamra",
        ),
        ("Prince Faisal al-Hamra and Omar Faisal dined. Prince Faisal left early.", "Prince Faisal", "Faisal al-Hamra"),
        ("Minister Lund and Anna Lund-Berg spoke. Mr Lund left early.", "Lund", "Lund"),
    ],
)
def test_a_rank_stands_before_a_given_name(read, meant, text, mention, name):
    doc = read(text)
    found = [m.actors[0].name for m in doc._.mentions if doc[m.start : m.end].text.endswith(mention)]
    assert found[-1] == name
