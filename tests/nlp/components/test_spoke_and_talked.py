"""More than two who spoke had no call; who talked steel with somebody met him; a bilateral is a meeting."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


def test_three_who_spoke_in_turn_had_no_call(read_text: ReadText) -> None:
    assert not read_text("Rishi Sunak, Olaf Scholz and Emmanuel Macron spoke on the same day and left.").reports


@pytest.mark.parametrize("how", ["by phone", "on the phone", "about Ukraine"])
def test_three_who_spoke_with_each_other_did(read_text: ReadText, how: str) -> None:
    found = told(read_text(f"Rishi Sunak, Olaf Scholz and Emmanuel Macron spoke {how} on Monday."))
    assert ("call", "held", frozenset({"Rishi Sunak", "Olaf Scholz", "Emmanuel Macron"})) in found


def test_what_is_talked_with_somebody(read_text: ReadText) -> None:
    found = told(read_text("Boris Pistorius talked tanks with Oleksii Reznikov in Kyiv."))
    assert ("meeting", "held", frozenset({"Boris Pistorius", "Oleksii Reznikov"})) in found


def test_a_bilateral_is_a_meeting(read_text: ReadText) -> None:
    found = told(read_text("Gustavo Petro and Alicia Bárcena of Mexico held a bilateral on forests."))
    assert ("meeting", "held", frozenset({"Gustavo Petro", "Alicia Bárcena"})) in found


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (
            "Petteri Orpo on Monday called on President Alar Karis in Tartu and reviewed with him the cable.",
            "Tartu",
        ),
        (
            "President Alexander Van der Bellen had Albania's Bajram Begaj to coffee at the Hofburg. "
            "The two are said to have talked mostly about mountains.",
            "Vienna",
        ),
    ],
)
def test_a_talk_is_that_of_those_who_were_in_a_place(read_text: ReadText, text: str, city: str) -> None:
    (meeting,) = read_text(text).reports
    assert meeting.place is not None
    assert (meeting.type, meeting.mode, meeting.place.city) == ("meeting", "in_person", city)


def test_a_call_is_one_wherever_its_caller_sits(read_text: ReadText) -> None:
    (call,) = read_text("Petteri Orpo in Oulu briefed Edgars Rinkevics in a conference call on Saturday.").reports
    assert call.type == "call"
