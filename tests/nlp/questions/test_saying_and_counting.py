"""What was said around encounters, and how many people, places and topics they had, is asked for."""

import datetime as dt

import pytest

from nlp.questions import Actor, Query, read_question

ASKED = dt.date(2024, 5, 1)


def understood(text: str) -> Query:
    found = read_question(text, ASKED)
    assert found.query is not None, found.why
    return found.query


def names(actors: tuple[Actor, ...]) -> list[str]:
    return [actor.name for actor in actors]


@pytest.mark.parametrize(
    "text",
    [
        "What did Qin Gang say after meeting Blinken?",
        "What did Qin Gang tell Blinken when they met?",
        "What was said by Qin Gang at his meeting with Blinken?",
        "What did Qin Gang say about his meeting with Blinken?",
        "What were Qin Gang's remarks following the meeting with Blinken?",
        "Which statements did Qin Gang make after meeting Blinken?",
    ],
)
def test_what_one_said_around_a_meeting_is_asked_for(text: str) -> None:
    query = understood(text)
    assert (query.asked, query.type, query.status) == ("statements", "meeting", "held")
    assert (names(query.speakers), sorted(names(query.participant))) == (["Qin Gang"], ["Antony Blinken", "Qin Gang"])


def test_who_speaks_of_others_need_not_have_been_there() -> None:
    query = understood("What did China say after the talks between Macron and Scholz?")
    assert (names(query.speakers), names(query.participant)) == (["China"], ["Emmanuel Macron", "Olaf Scholz"])
    query = understood("Who said what after the Xi-Biden summit?")
    assert (query.speakers, names(query.participant)) == ((), ["Xi Jinping", "Joe Biden"])


def test_to_tell_whoever_asks_is_not_what_somebody_said() -> None:
    assert understood("Tell me whom Xi met in 2023").asked == "who"


@pytest.mark.parametrize(
    ("text", "asked", "office"),
    [
        ("How many leaders did Xi meet in 2023?", "who", "leader"),
        ("How many European leaders did Xi receive?", "guests", "leader"),
        ("How many people visited Beijing?", "guests", None),
        ("How many countries did Blinken visit in 2023?", "country", None),
        ("In how many cities did Xi and Biden meet?", "city", None),
        ("How many topics did Xi and Biden discuss?", "topics", None),
    ],
)
def test_people_places_and_topics_are_counted(text: str, asked: str, office: str | None) -> None:
    query = understood(text)
    assert (query.asked, query.office, query.counted) == (asked, office, True)


def test_encounters_are_counted_as_ever() -> None:
    for text in ("How many times did Xi meet Biden?", "How many meetings did Xi have with African leaders?"):
        query = understood(text)
        assert (query.asked, query.counted) == ("count", False)
