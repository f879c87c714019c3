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


def test_visits_to_the_state_that_a_list_is_of(read_text: ReadText) -> None:
    text = (
        "The following is a list of visits by African heads of state to Portugal since 2010.\n\n"
        "Ghana\nPresident John Atta Mills, 13 July 2010. Met José Sócrates in Lisbon.\n\n"
        "Kenya\nPresident Uhuru Kenyatta, 3–5 March 2014. State visit.\n\n"
        "Cancelled visits\nPresident Abdel Fattah el-Sisi of Egypt, July 2021, at two days' notice.\n"
    )
    reading = read_text(text, "2025-09-01")
    found = {(report.type, report.status, report.date) for report in reading.reports}
    assert ("meeting", "held", "2010-07-13") in found
    assert ("visit", "held", "2014-03-03/2014-03-05") in found
    assert ("visit", "cancelled", "2021-07") in found
    assert ("meeting", "held", frozenset({"John Atta Mills", "José Sócrates"})) in told(reading)


def test_a_list_of_other_things_has_no_visitors(read_text: ReadText) -> None:
    text = (
        "This is a list of visits to museums in Lisbon by year.\n\n"
        "President John Atta Mills, 13 July 2010.\nMuseum of Art, 2014: 12,000.\n"
    )
    assert not read_text(text, "2025-09-01").reports
