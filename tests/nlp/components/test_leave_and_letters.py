"""Words by which nobody travels or meets: leave taken of a host, what two sign, what a call came before."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_who_takes_leave_of_somebody_does_not_travel_yet(read_text: ReadText) -> None:
    reading = read_text(
        "MINUSMA's head, El-Ghassim Wane, took leave of Colonel Assimi Goïta at Koulouba palace last Thursday.",
        published="2023-08-16",
    )
    assert {report.type for report in reading.reports} == {"meeting"}


def test_who_claims_something_in_a_joint_post_has_not_met_for_it(read_text: ReadText) -> None:
    reading = read_text(
        "Germany's Christian Lindner and France's Bruno Le Maire claimed in a joint post on Friday that they were "
        "nearly there.",
        published="2023-12-08",
    )
    assert not reading.reports


def test_a_session_is_not_of_those_whose_call_came_before_it(read_text: ReadText) -> None:
    reading = read_text(
        "The session, which lasted barely 25 minutes, had been preceded by a call between Saudi Energy Minister "
        "Abdulaziz bin Salman and Russian Deputy Prime Minister Alexander Novak on Saturday night.",
        published="2026-03-02",
    )
    assert sides(reading) == [{"Abdulaziz bin Salman", "Alexander Novak"}]
