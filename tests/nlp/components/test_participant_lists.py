"""Records of conversations that list who took part."""

from graph.model import DocumentIn
from nlp.read import read
from tests.nlp.conftest import ReadText


def test_a_record_is_of_the_encounter_of_those_it_lists() -> None:
    text = (
        "PARTICIPANTS:\nPrime Minister Ana Ruiz, Republic of Peru\nCarlos Vega, Foreign Minister, Peru\n"
        "Walter Dunmore, Secretary of State\n\nDATE: July 9, 2019\nPLACE: Torre Tagle Palace, Lima\n\n"
        "Dunmore: It is good to be here.\n"
    )
    document = DocumentIn(text=text, title="MEMORANDUM OF CONVERSATION", published="2019-07-20", language="en")
    (report,) = read(document).reports
    assert (report.type, report.status, report.date) == ("meeting", "held", "2019-07-09")
    assert {p.name: p.country for p in report.participants} == {
        "Ana Ruiz": "PE", "Carlos Vega": "PE", "Walter Dunmore": "US",
    }  # fmt: skip
    assert report.place is not None
    assert (report.place.venue, report.place.city, report.place.country) == ("Torre Tagle Palace", "Lima", "PE")


def test_a_record_of_a_telephone_conversation_is_of_a_call() -> None:
    text = (
        "PARTICIPANTS: George Bush, President of the United States\nMargaret Thatcher, Prime Minister of Great "
        "Britain\n\nDATE: August 8, 1990, 7:00 - 7:20 a.m.\n\nThe President: Good morning, Margaret.\n"
    )
    title = "Memorandum of Telephone Conversation"
    (report,) = read(DocumentIn(text=text, title=title, published="1990-08-10", language="en")).reports
    assert (report.type, report.mode, report.date) == ("call", "phone", "1990-08-08")


def test_who_takes_part_in_a_course_meets_nobody(read_text: ReadText) -> None:
    text = "Our summer school\n\nParticipants: Ana Ruiz from Peru and John Smith from Canada\n\nFees: 300 euros\n"
    assert not read_text(text).reports


def test_those_present_stand_under_their_sides(read_text: ReadText) -> None:
    text = (
        "Minutes\n\nPRESENT:\nFor Norway: Mr. Andreas Kravik, State Secretary\nFor Chile: Ms. Gloria de la Fuente, "
        "Undersecretary for Foreign Affairs\n\nDate: 5 March 2023\nVenue: Ministry of Foreign Affairs, Santiago\n"
    )
    (report,) = read_text(text).reports
    assert {p.country for p in report.participants} == {"NO", "CL"}


def test_those_behind_a_state_and_a_colon_are_of_that_state(read_text: ReadText) -> None:
    text = (
        "PARTICIPANTS: Portugal: Ana Themida, Minister of Foreign Affairs; João Vaz, Counsellor\n"
        "Peru: Luis Mora, Foreign Minister; Carla Quispe, Assistant Secretary for European Affairs\n\n"
        "DATE: September 26, 1995\nPLACE: Foreign Ministry, Lima\n"
    )
    (report,) = read_text(text, "1995-09-26", title="Memorandum of Conversation").reports
    assert {p.name: p.country for p in report.participants} == {
        "Ana Themida": "PT", "João Vaz": "PT", "Luis Mora": "PE", "Carla Quispe": "PE",
    }  # fmt: skip
