"""Visits listed under "from X to Y" by names and days."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


def test_visits_under_a_direction(read_text: ReadText) -> None:
    text = (
        "Kenya and Sweden have had relations since 1963.\n\n"
        "High-level visits\nVisits from Kenya to Sweden\n"
        "- President Mwai Kibaki (14–16 May 2007)\n- Foreign Minister Amos Wekesa (2015)\n\n"
        "Visits from Sweden to Kenya:\nPrime Minister Göran Persson, November 2003\n\n"
        "Trade\nTrade stood at $40 million in 2020."
    )
    reading = read_text(text, "2022-06-30")
    assert told(reading) == {
        ("visit", "held", frozenset({"Mwai Kibaki", "Sweden"})),
        ("visit", "held", frozenset({"Amos Wekesa", "Sweden"})),
        ("visit", "held", frozenset({"Göran Persson", "Kenya"})),
    }
    assert {report.date for report in reading.reports} == {"2007-05-14/2007-05-16", "2015", "2003-11"}
    assert {p.country for report in reading.reports for p in report.participants if p.name == "Amos Wekesa"} == {"KE"}


def test_heading_without_people_below_it_lists_nothing(read_text: ReadText) -> None:
    text = "From Kenya to Sweden\nThe flight takes nine hours. Mwai Kibaki was born in 1931.\n"
    assert not read_text(text, "2022-06-30").reports
