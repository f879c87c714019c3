"""Headlines that leave words out, questions that assert nothing, and what is set beside an encounter."""

import pytest

from graph.model import Reading
from tests.nlp.conftest import ReadText


def told(reading: Reading) -> set[tuple[str, str, frozenset[str]]]:
    """Type, status and people of each report."""
    return {
        (r.type, r.status, frozenset(p.name for p in r.participants if p.kind == "person")) for r in reading.reports
    }


def test_a_headline_names_once_who_does_several_things(read_text: ReadText) -> None:
    assert told(read_text("Hungary's Orban makes surprise trip to Moscow, meets Putin")) == {
        ("visit", "held", frozenset({"Viktor Orbán", "Vladimir Putin"})),
        ("meeting", "held", frozenset({"Viktor Orbán", "Vladimir Putin"})),
    }


def test_who_stands_before_an_infinitive_does_it(read_text: ReadText) -> None:
    found = told(read_text("Zelensky to attend NATO summit in Vilnius; meets Modi"))
    assert any(status == "planned" and "Volodymyr Zelenskyy" in people for _, status, people in found)
    assert ("meeting", "held", frozenset({"Volodymyr Zelenskyy", "Narendra Modi"})) in found


def test_who_is_led_to_put_off_a_journey_would_have_made_it(read_text: ReadText) -> None:
    text = "The discovery of a balloon led Secretary of State Antony Blinken to postpone a trip to Beijing."
    assert told(read_text(text)) == {("visit", "postponed", frozenset({"Antony Blinken"}))}


@pytest.mark.parametrize(
    "question",
    [
        "Will Blinken meet with Lavrov in New Delhi?",
        "Did Xi hold talks with Biden in Bali?",
        "Have Macron and Putin spoken by phone today?",
        "Is Putin going to visit Beijing?",
    ],
)
def test_what_is_asked_is_not_told(read_text: ReadText, question: str) -> None:
    assert not read_text(question).reports


def test_what_a_question_takes_for_granted_is_told(read_text: ReadText) -> None:
    people = frozenset({"Antony Blinken", "Xi Jinping"})
    assert told(read_text("Why did Blinken meet Xi in Beijing on Monday?")) == {("meeting", "held", people)}
    assert told(read_text("Did it matter that Blinken met Xi in Beijing on Monday?")) == {("meeting", "held", people)}


@pytest.mark.parametrize(
    "text",
    [
        "Taliban officials and U.S. representatives held talks in Doha on Saturday, their first face-to-face meeting "
        "since American troops left Afghanistan at the end of August.",
        "Antony Blinken landed in the Chinese capital on Sunday, the first visit by a top US diplomat in five years.",
        "Olaf Scholz and Emmanuel Macron met in Paris on Friday, their third meeting since January.",
    ],
)
def test_what_is_set_beside_an_encounter_is_no_other(read_text: ReadText, text: str) -> None:
    assert len(read_text(text).reports) == 1


def test_what_is_asked_behind_a_label_tells_of_nothing(read_text: ReadText) -> None:
    text = "Question: Does Olaf Scholz plan any phone call with President Lukashenko?\n\nHebestreit: I have none."
    assert not read_text(text).reports


@pytest.mark.parametrize(
    "text",
    [
        "And then Lula flies on to Lisbon? No, says his spokesman, straight home.",
        "Olaf Scholz met Xi Jinping in Davos? Wrong: he never left Berlin.",
        "An hour with Vladimir Putin for Malcolm Turnbull? Not today.",
    ],
)
def test_what_is_asked_and_answered_by_no_tells_of_nothing(read_text: ReadText, text: str) -> None:
    assert not read_text(text).reports


def test_why_something_was_is_asked_of_what_was(read_text: ReadText) -> None:
    people = frozenset({"Antony Blinken", "Xi Jinping"})
    text = "Why did Blinken meet Xi in Beijing on Monday? No reason was given."
    assert told(read_text(text)) == {("meeting", "held", people)}


def test_when_something_will_be_does_not_say_that_it_will(read_text: ReadText) -> None:
    assert not read_text("When will Lloyd Austin come to Tokyo? Nobody knows.").reports
    assert read_text("When did Lloyd Austin come to Tokyo? In May.").reports
