"""Schedules and records of a day whose owner a heading gives by his office, and what their entries leave out."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

RECORD = (
    "8:10 a.m. Arrived at the presidential office.\n"
    "9:00 Met with the Vietnamese ambassador, Nguyen Van Tho.\n"
    "10:40 Spoke by phone with Egyptian President Abdel Fattah al-Sisi.\n"
    "5:00 He visited a school in Mapo.\n"
)
PROGRAMME = (
    "Monday 7 April\nPrime Minister Jonas Gahr Støre is in Bergen.\n\n"
    "Tuesday 8 April\n13:30 Receives the President of the Swiss Confederation, Karin Keller-Sutter.\n\n"
    "Thursday 10 April\nTravels to Lviv. The Prime Minister will have conversations with President Zelenskyy.\n"
)


def test_an_office_in_the_title_is_of_the_one_in_the_text_who_has_it(read_text: ReadText) -> None:
    found = told(read_text(PROGRAMME, "2025-04-04", title="The Prime Minister's programme, week 15"))
    assert ("meeting", "planned", frozenset({"Jonas Gahr Støre", "Karin Keller-Sutter"})) in found
    assert ("meeting", "planned", frozenset({"Jonas Gahr Støre", "Volodymyr Zelenskyy"})) in found
    assert any(kind == "visit" and {"Jonas Gahr Støre", "Ukraine"} <= names for kind, _, names in found)


def test_a_record_of_a_day_by_the_clock_tells_what_was(read_text: ReadText) -> None:
    reading = read_text(RECORD, "2019-03-06", title="President Moon Jae-in's movements: Tuesday, March 5")
    assert told(reading) == {
        ("meeting", "held", frozenset({"Moon Jae-in", "Nguyen Van Tho"})),
        ("call", "held", frozenset({"Moon Jae-in", "Abdel Fattah el-Sisi"})),
    }
    assert {report.date for report in reading.reports} == {"2019-03-05"}


def test_who_he_is_in_an_entry_is_whose_record_it_is(read_text: ReadText) -> None:
    text = (
        "9:05 Left for the office.\n9:30 Received a telephone call from British Prime Minister David Cameron.\n"
        "11:00 Attended a reception. There he met with Malaysia's former premier Mahathir Mohamad.\n"
    )
    found = told(read_text(text, "2013-05-23", title="Prime Minister Shinzo Abe's day: Wednesday, May 22"))
    assert ("meeting", "held", frozenset({"Shinzo Abe", "Mahathir Mohamad"})) in found


def test_of_several_with_the_office_the_schedule_is_of_who_acts_first(read_text: ReadText) -> None:
    text = (
        "Tuesday, 4 October\n9.45 a.m. Minister Irma Vuorela receives the press.\n"
        "11.00 a.m. Phone call with Minister Jan Lipavský of Czechia.\n"
    )
    found = told(read_text(text, "2022-10-03", title="Engagements of the Minister"))
    assert found == {("call", "planned", frozenset({"Irma Vuorela", "Jan Lipavský"}))}
