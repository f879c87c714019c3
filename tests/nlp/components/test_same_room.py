"""Tests of who talked in one place and who by telephone, and of conferences of more than those named."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ayman Safadi talked with John Kerry aboard a parked plane at the airport on Sunday.", "meeting"),
        ("Nawaz Sharif and Atal Bihari Vajpayee spoke for an hour in Colombo in July 1998.", "meeting"),
        ("Barack Obama spoke with Angela Merkel from Brisbane on Sunday.", "call"),
        ("Cyril Ramaphosa and Felix Tshisekedi consulted by telephone on Wednesday about reinforcements.", "call"),
        ("Haitham bin Tariq exchanged views by telephone on Monday with President Masoud Pezeshkian.", "call"),
        ("Pakistan and India held a video conference on Thursday.", "call"),
        ("SAARC health ministers held a video conference hosted by Pakistan on Thursday.", "gathering"),
        ("Volodymyr Zelenskyy addressed the Security Council by video on Tuesday.", "gathering"),
        (
            "A chapter was opened at an intergovernmental conference in Brussels on Monday, attended by Egemen Bagis "
            "and Carl Bildt.",
            "gathering",
        ),
    ],
)
def test_kind(text: str, kind: str, read_text: ReadText) -> None:
    assert {r.type for r in read_text(text).reports if r.type != "visit"} == {kind}


def test_travelling_for_a_ministerial(read_text: ReadText) -> None:
    text = "Rex Tillerson travels to Italy for a ministerial of the Group of Seven in Lucca on Monday and Tuesday."
    assert {r.status for r in read_text(text, published="2017-04-09").reports} == {"planned"}


def test_leaders_at_their_summit(read_text: ReadText) -> None:
    reading = read_text(
        "Leaders of the African Union elected Robert Mugabe as chairman at their summit in Addis Ababa."
    )
    told = [r for r in reading.reports if r.type == "gathering"]
    assert ["African Union" in {p.name for p in r.participants} for r in told] == [True]
    assert [r.status for r in told] == ["held"]


def test_conference_of_two_who_are_named(read_text: ReadText) -> None:
    reading = read_text("At a conference in London hosted by David Cameron, Ashraf Ghani asked for patience.")
    assert {r.type for r in reading.reports if r.type != "visit"} == {"gathering"}
