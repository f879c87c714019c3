"""Who invites is no guest, who is met before or after is not met now, and a stranger's journey is nobody else's."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides, told

Read = Callable[..., Reading]


def test_who_invites_others_does_not_come(read_text: Read) -> None:
    text = "Borrell said he had invited both leaders to Brussels in August."
    assert not sides(read_text(text), "visit")


def test_the_journey_of_a_stranger_is_not_that_of_whom_he_met(read_text: Read) -> None:
    text = "After meeting Ulf Kristersson in Stockholm on Monday, Dalberg flew to Nairobi to brief William Ruto."
    found = sides(read_text(text))
    assert not any("Ulf Kristersson" in names and "Kenya" in names for names in found)


def test_who_was_hosted_before_is_not_on_the_line(read_text: Read) -> None:
    text = "A day after hosting Tsai Ing-wen, Kevin McCarthy said he had not spoken with Xi Jinping."
    assert not any({"Tsai Ing-wen", "Xi Jinping"} <= names for names in sides(read_text(text), "call"))


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Wang Yi said a meeting with S. Jaishankar was out of the question.", "meeting", "refused"),
        ("A visit by Olaf Scholz to Astana had to be called off because of the floods.", "visit", "cancelled"),
    ],
)
def test_what_a_clause_rules_out_was_not_held(read_text: Read, text: str, kind: str, status: str) -> None:
    assert {(k, s) for k, s, _ in told(read_text(text))} == {(kind, status)}


def test_a_leader_of_a_union_is_the_one_it_is_said_of(read_text: Read) -> None:
    text = "Viktor Orban, the only EU leader to have met Vladimir Putin this year, went on to Astana."
    assert {"Viktor Orbán", "Vladimir Putin"} in sides(read_text(text), "meeting")


def test_who_has_been_asked_to_a_place_has_not_been_there(read_text: Read) -> None:
    reading = read_text("The two will meet again: Vladimir Putin has been asked to Pyongyang and has said yes.")
    assert {report.status for report in reading.reports if report.type == "visit"} <= {"proposed", "planned"}
    assert sides(reading, "visit")
