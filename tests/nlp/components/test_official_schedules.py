"""Schedules as governments give them out: by the clock, under headings, of whoever the pages belong to."""

from graph.model import DocumentIn, Reading
from nlp.read import read
from tests.nlp.conftest import ReadText


def told(reading: Reading) -> set[tuple[str, str | None, frozenset[str]]]:
    """Status, day and names of each report."""
    return {(r.status, r.date, frozenset(p.name for p in r.participants)) for r in reading.reports}


def of_source(source: str, title: str, text: str, published: str = "2023-06-20") -> Reading:
    return read(DocumentIn(text=text, title=title, source=source, published=published, language="en"))


def test_the_agenda_of_a_presidency_is_the_presidents() -> None:
    text = (
        "Wednesday 21 June\n9:30 – Meeting with Mr Edi Rama, Prime Minister of Albania.\n\n"
        "Thursday 22 June\n20:00 – Dinner with Mr Olaf Scholz, Chancellor of Germany, and Mr Mark Rutte, "
        "Prime Minister of the Netherlands.\n"
    )
    assert told(of_source("www.elysee.fr", "Agenda", text)) == {
        ("planned", "2023-06-21", frozenset({"Emmanuel Macron", "Edi Rama"})),
        ("planned", "2023-06-22", frozenset({"Emmanuel Macron", "Olaf Scholz", "Mark Rutte"})),
    }


def test_entries_stand_under_the_official_in_capitals_above_them() -> None:
    text = (
        "SECRETARY ANTONY J. BLINKEN\n\n10:00 a.m. The Secretary meets with Chilean Foreign Minister Alberto van "
        "Klaveren.\n\nDEPUTY SECRETARY WENDY R. SHERMAN\n\n2:30 p.m. The Deputy Secretary meets with Norwegian State "
        "Secretary Erling Rimestad.\n"
    )
    assert told(of_source("www.state.gov", "Public Schedule – June 21, 2023", text)) == {
        ("planned", "2023-06-21", frozenset({"Antony Blinken", "Alberto van Klaveren"})),
        ("planned", "2023-06-21", frozenset({"Wendy Sherman", "Erling Rimestad"})),
    }


def test_lines_with_times_look_ahead_unless_they_tell(read_text: ReadText) -> None:
    ahead = "10:15 Chancellor Olaf Scholz meets Prime Minister Mette Frederiksen in Berlin\n14:00 Cabinet meeting\n"
    both = frozenset({"Olaf Scholz", "Mette Frederiksen"})
    assert told(read_text(ahead)) == {("planned", "2023-06-20", both)}
    live = "10:15 Chancellor Olaf Scholz has met Mette Frederiksen in Berlin.\n14:00 The two have left the building.\n"
    assert told(read_text(live)) == {("held", "2023-06-20", both)}


def test_a_body_has_no_need_to_name_its_own_head() -> None:
    text = "The Secretary-General met with President William Ruto of Kenya in Nairobi today."
    assert told(of_source("press.un.org", "Noon briefing", text)) == {
        ("held", "2023-06-20", frozenset({"António Guterres", "William Ruto"}))
    }


def test_the_title_says_who_the_head_of_state_is(read_text: ReadText) -> None:
    found = read_text(
        "The Head of State met with Viktor Orbán on Monday. Sauli Niinistö was pleased.",
        title=("Sauli Niinistö holds talks with Hungarian guest"),
    )
    assert ("held", "2023-06-19", frozenset({"Sauli Niinistö", "Viktor Orbán"})) in told(found)


def test_entries_that_begin_with_a_verb_are_of_the_one_in_the_title(read_text: ReadText) -> None:
    text = (
        "Wednesday 21 June\nTravels to Stockholm for a meeting with Foreign Minister Tobias Billström\n"
        "Thursday 22 June: Meets with US Secretary of State Antony Blinken in Oslo\n"
    )
    found = told(read_text(text, title="President Alar Karis's programme"))
    assert ("planned", "2023-06-21", frozenset({"Alar Karis", "Tobias Billström"})) in found
    assert ("planned", "2023-06-22", frozenset({"Alar Karis", "Antony Blinken"})) in found
    text = "Date: 20 June 2023\n\n09:30 Meeting with Prime Minister Petr Fiala\n14:00 Lunch\n"
    found = told(read_text(text, title="Programme of President Ruto"))
    assert found == {("planned", "2023-06-20", frozenset({"William Ruto", "Petr Fiala"}))}


def test_an_office_in_full_in_capitals_heads_entries_too() -> None:
    text = (
        "SECRETARY ANTONY J. BLINKEN\n\n9:00 a.m. The Secretary meets with Peruvian Foreign Minister Ana Ruiz.\n\n"
        "UNDER SECRETARY FOR POLITICAL AFFAIRS JOHN BASS\n\n11:00 a.m. Meeting with Latvian State Secretary "
        "Andris Pelss.\n"
    )
    found = told(of_source("www.state.gov", "Public Schedule – June 21, 2023", text))
    assert ("planned", "2023-06-21", frozenset({"John Bass", "Andris Pelss"})) in found


DIARY = """Ruto's visit to Europe: as it happened

Monday
Arrives in Warsaw. Received by President Andrzej Duda.

Tuesday
Flies to Berlin. Talks with Olaf Scholz.
"""


def test_a_record_of_a_journey_is_of_whom_its_heading_names(read_text):
    told = {
        (r.type, r.status, r.date, frozenset(p.name for p in r.participants if p.kind == "person"))
        for r in read_text(DIARY, "2023-06-15").reports
        if r.type == "meeting"
    }
    assert told == {
        ("meeting", "held", "2023-06-12", frozenset({"William Ruto", "Andrzej Duda"})),
        ("meeting", "held", "2023-06-13", frozenset({"William Ruto", "Olaf Scholz"})),
    }


def test_who_is_received_in_an_entry_is_a_guest(read_text):
    meeting = next(r for r in read_text(DIARY, "2023-06-15").reports if r.type == "meeting")
    assert {(p.name, p.role) for p in meeting.participants} == {("William Ruto", "guest"), ("Andrzej Duda", "host")}


def test_a_line_with_a_place_alone_places_the_hours_below_it(read_text):
    text = (
        "Weekly schedule of President Charles Michel\n\nTuesday 20 June 2023\nBerlin\n"
        "12.30 Working lunch with Olaf Scholz\n16.00 Meeting with President Frank-Walter Steinmeier\n\n"
        "Thursday 22 June 2023\n10.00 Meeting with Rishi Sunak\n"
    )
    places = [r.place.city if r.place else None for r in read_text(text, "2023-06-19").reports]
    assert places == ["Berlin", "Berlin", None]


def test_a_place_with_its_days_in_brackets_heads_what_follows(read_text):
    text = (
        "Minister Penny Wong visited Finland and Sweden from 12 to 14 June.\n\n"
        "1. Finland (June 12)\nMinister Wong held a meeting with Pekka Haavisto.\n\n"
        "2. Sweden (June 13-14)\nMinister Wong had a working lunch with Tobias Billström.\n"
    )
    days = {
        str(r.place.country): r.date for r in read_text(text, "2023-06-15").reports if r.type == "meeting" and r.place
    }
    assert days == {"FI": "2023-06-12", "SE": "2023-06-13/2023-06-14"}
