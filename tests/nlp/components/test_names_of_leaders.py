"""A family name alone is the leader who goes by it, a name behind the rank of a ruler's house a given name."""

import pytest


@pytest.mark.parametrize(
    ("published", "text", "mention", "name"),
    [
        ("2018-05-02", "Anders Mertz spoke first. Merkel and Macron then met.", "Merkel", "Angela Merkel"),
        ("2022-03-02", "Antony Blinken flew to Oslo. Biden and Putin spoke by phone.", "Biden", "Joe Biden"),
        ("2018-05-02", "Angela Merkel spoke first. Chancellor Merkle then left.", "Chancellor Merkle", "Angela Merkel"),
        ("2018-05-02", "Ilse Brandt-Merkal spoke first. Merkal then left.", "Merkal", "Ilse Brandt-Merkal"),
        ("2024-07-08", "Minister Kamikawa met Antony Blinken.", "Minister Kamikawa", "Yoko Kamikawa"),
        ("2024-07-08", "Finance Minister Kihara met Antony Blinken.", "Finance Minister Kihara", "Kihara"),
        ("2019-05-14", "Chairman Kim sat with Vladimir Putin.", "Chairman Kim", "Kim Jong-un"),
        ("2018-06-12", "Chairman Kim sat with Donald Trump.", "Chairman Kim", "Kim Jong-un"),
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


@pytest.mark.parametrize(
    ("published", "text", "people"),
    [
        ("2024-07-05", "Guterres met Erdogan in Ankara on Thursday.", {"António Guterres", "Recep Tayyip Erdoğan"}),
        ("2024-07-05", "Erdogan met Stoltenberg in Ankara on Thursday.", {"Jens Stoltenberg", "Recep Tayyip Erdoğan"}),
        ("2015-07-05", "Zarif met Mogherini in Vienna on Friday.", {"Javad Zarif", "Federica Mogherini"}),
    ],
)
def test_the_head_of_a_great_body_goes_by_a_family_name(read_text, published, text, people):
    (report,) = read_text(text, published).reports
    names = {p.name.removeprefix("Mohammad ") for p in report.participants}
    assert names == people


def test_what_is_called_like_one_is_nobody(read_text):
    (report,) = read_text("India and Japan held talks on landing on the Moon in Delhi on Monday.", "2015-07-05").reports
    assert {p.name for p in report.participants} == {"India", "Japan"}
