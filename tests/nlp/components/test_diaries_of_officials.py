"""Diaries of an official whom their title gives by office and state, and what their entries leave out."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

ENTRIES = "Tuesday: working lunch with Luc Frieden in Luxembourg.\nThursday: phone call with Donald Tusk."


def test_title_names_office_and_state(read_text: ReadText) -> None:
    for title in ("Diary of Belgium's prime minister", "The Belgian prime minister's diary"):
        found = told(read_text(ENTRIES, "2024-10-04", title=title))
        assert found == {
            ("meeting", "planned", frozenset({"Alexander De Croo", "Luc Frieden"})),
            ("call", "planned", frozenset({"Alexander De Croo", "Donald Tusk"})),
        }


def test_stranger_who_acts_first_has_the_office(read_text: ReadText) -> None:
    text = "Monday: Ola Berg opens a library.\n" + ENTRIES
    found = told(read_text(text, "2024-10-04", title="The Norwegian foreign minister's diary"))
    assert ("call", "planned", frozenset({"Ola Berg", "Donald Tusk"})) in found


def test_line_sends_its_owner_off(read_text: ReadText) -> None:
    text = ENTRIES + "\nFriday: Off to Riga by ferry."
    found = told(read_text(text, "2024-10-04", title="Diary of foreign minister Espen Barth Eide"))
    assert ("visit", "planned", frozenset({"Espen Barth Eide", "Latvia"})) in found


def test_coffee_with_somebody_is_a_meeting(read_text: ReadText) -> None:
    assert told(read_text("Kaja Kallas went for a late coffee with Andrii Sybiha in Antalya.", "2025-05-15")) == {
        ("meeting", "held", frozenset({"Kaja Kallas", "Andrii Sybiha"}))
    }
    assert read_text("Exports of coffee with Kenya rose. Trade in tea with India fell.").reports == ()


def test_verb_in_the_present_opens_an_entry(read_text: ReadText) -> None:
    text = "Monday: opens a library.\nThursday: Receives Estonia's Margus Tsahkna at Victoria Terrasse."
    found = told(read_text(text, "2024-10-04", title="Diary of foreign minister Espen Barth Eide"))
    assert found == {("meeting", "planned", frozenset({"Espen Barth Eide", "Margus Tsahkna"}))}


def test_headline_about_a_trip_makes_nobody_owner_of_the_rest(read_text: ReadText) -> None:
    text = "Chile's Boric puts off trip to Lima\nMeeting with Petro in Cali"
    assert all("Gustavo Petro" not in {p.name for p in r.participants} for r in read_text(text, "2024-10-04").reports)
