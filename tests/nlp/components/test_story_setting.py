"""Where a story is set: who of its opening meets on its days meets there, unless something says otherwise."""

from dataclasses import replace

import pytest

from nlp.components.encounters import events

PLACED = [
    (
        "BERGEN, June 20 - Ministers arriving for the fisheries conference were told on Tuesday to stop stalling.\n\n"
        "Olaf Scholz and Emmanuel Macron came by boat, and there was fish. "
        "The hall smelt of it. Nobody minded. Scholz conferred with Emmanuel Macron late on Monday.",
        "Bergen",
    ),
    (
        "Olaf Scholz and Xi Jinping have not become friends in Lisbon. Too much is between them. "
        "Scholz was in demand. His schedule was full. Emmanuel Macron saw Xi on Tuesday morning.",
        "Lisbon",
    ),
]


@pytest.mark.parametrize(("text", "city"), PLACED)
def test_those_of_its_opening_meet_where_a_story_is_set(read_text, text, city):
    (meeting, *_) = [r for r in read_text(text).reports if r.type == "meeting" and r.place]
    assert meeting.place.city == city


FILLED = " There was fish. The hall smelt of it. Nobody minded. "
UNPLACED = [
    "Olaf Scholz briefed Emmanuel Macron on Tuesday about the riots in Lisbon.",
    "Olaf Scholz is in Lisbon." + FILLED + "He refused on Tuesday to see Emmanuel Macron.",
    "Olaf Scholz is in Lisbon." + FILLED + "In 2019 he had met Emmanuel Macron, for an hour.",
    "Olaf Scholz is in Lisbon." + FILLED + "Emmanuel Macron said in Nice on Tuesday that he had spoken with Scholz.",
]


@pytest.mark.parametrize("text", UNPLACED)
def test_what_is_spoken_of_others_and_other_times_are_not_set_there(read_text, text):
    meetings = [r for r in read_text(text).reports if r.type == "meeting"]
    assert all(r.place is None or r.place.city is None for r in meetings)


BUSY = (
    "Forty leaders have praised the harbour. The soup was good. "
    "Olaf Scholz had lunch with Emmanuel Macron in Bergen on Monday. "
    "Rishi Sunak saw Mark Rutte in Bergen on Monday. Alexander De Croo met Pedro Sanchez in Bergen on Monday."
)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (BUSY + FILLED + "Giorgia Meloni will meet Olaf Scholz on Tuesday.", "Bergen"),
        (BUSY.replace("Bergen", "Nice", 1) + FILLED + "Giorgia Meloni will meet Olaf Scholz on Tuesday.", None),
        (BUSY + FILLED + "Giorgia Meloni will meet Olaf Scholz in July.", None),
    ],
    ids=["where most of it is", "where it is here and there", "what is of other days"],
)
def test_a_story_without_a_dateline_is_set_where_most_of_it_is(read_text, text, city):
    (meeting,) = [r for r in read_text(text).reports if any("Meloni" in p.name for p in r.participants)]
    assert (meeting.place.city if meeting.place else None) == city


@pytest.mark.parametrize(("day", "city"), [("on Wednesday", "Lisbon"), ("", None)], ids=["with its day", "without"])
def test_what_was_called_off_was_to_be_there_on_its_day(read_text, day, city):
    text = (
        "Olaf Scholz is in Lisbon." + FILLED + f"The chancellor's talks with Emmanuel Macron {day} have been cancelled."
    )
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert (meeting.place.city if meeting.place else None) == city


def test_the_day_that_is_chosen_for_it_decides_whether_it_is_of_the_story(read_text, monkeypatch):
    text = "Olaf Scholz is in Lisbon." + FILLED + "Scholz met Emmanuel Macron in April."

    def choose(doc, _casting):
        for found in doc._.encounters:
            found.when = replace(found.when, start="2023-06-20", end="2023-06-20", edtf="2023-06-20")

    assert all(r.place is None for r in read_text(text).reports if r.type == "meeting")
    monkeypatch.setattr(events, "choose_days", choose)
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert meeting.place.city == "Lisbon"


def test_a_story_from_the_united_nations_is_set_in_new_york(read_text):
    text = "UNITED NATIONS (Reuters) - Olaf Scholz held talks with William Ruto on Monday."
    (report,) = read_text(text).reports
    assert (report.place.city, report.place.country) == ("New York", "US")


@pytest.mark.parametrize("more", ["last met in Antalya in March", "met in Antalya on 3 March 2023"])
def test_a_story_is_not_set_where_its_people_were_long_before(read_text, more):
    text = f"Hakan Fidan and Sergei Lavrov held talks on grain on Tuesday. The two men {more}."
    (today,) = [r for r in read_text(text).reports if r.date == "2023-06-20"]
    assert today.place is None
