"""Encounters that did not come about, by nouns, passives and denials that a clause of planning stands before."""

import pytest

TOLD = [
    ("A meeting between Jonas Gahr Store and his Finnish counterpart Sanna Marin planned for May in Tromso has been "
     "called off, officials said.", "meeting", "cancelled", "2022-05"),
    ("Talks between Andrej Babis and Robert Fico, due on Friday, were put back a week after the floods.",
     "meeting", "postponed", "2022-03-11"),
    ("Fiji asked on Monday for a postponement of the talks with Australia set for Suva this week.",
     "meeting", "postponed", "2022-03-07/2022-03-13"),
    ("Canada's Justin Trudeau abandoned plans to visit Jordan.", "visit", "cancelled", None),
    ("Justin Trudeau's trip to Amman, set for next Tuesday, fell victim to the strike.",
     "visit", "cancelled", "2022-03-15"),
    ("The Kremlin said Vladimir Putin had no plans to speak to Emmanuel Macron by telephone.", "call", "refused", None),
    ("No date has been set for a meeting between Gabriel Boric and Alberto Fernandez.", "meeting", "proposed", None),
    ("Sweden has offered to host talks between Yemen's government and the Houthis in Stockholm.",
     "meeting", "proposed", None),
    ("Claims that Ilir Meta met Zoran Zaev in Ohrid are untrue, his office said.", "meeting", "refused", None),
    ("Olaf Scholz hopes that Volodymyr Zelenskyy will visit Berlin.", "visit", "proposed", None),
    ("Estonia's Kaja Kallas cancelled a meeting with Belarusian envoys planned for January 12 in Narva.",
     "meeting", "cancelled", "2022-01-12"),
    ("Estonia's Alar Karis begins a two-day visit to Latvia on Thursday.", "visit", "planned", "2022-03-10/2022-03-11"),
    ("Estonia's Alar Karis flew to Riga on Monday, where Egils Levits gave him lunch.", "visit", "held", "2022-03-07"),
    ("Estonia's Alar Karis flew to Riga on Tuesday.", "visit", "ongoing", "2022-03-08"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "status", "date"), TOLD)
def test_what_came_of_it_and_when_it_was_to_be(read_text, text, kind, status, date):
    read = [(r.type, r.status, r.date) for r in read_text(text, published="2022-03-08").reports]
    assert (kind, status, date) in read


@pytest.mark.parametrize(
    "text",
    [
        "Moldova's Maia Sandu has yet to meet Slovakia's Zuzana Caputova.",
        "Moldova's Maia Sandu has yet to be received by Slovakia's Zuzana Caputova.",
    ],
)
def test_who_has_yet_to_meet_has_not_met(read_text, text):
    assert not read_text(text, published="2022-03-08").reports


def test_a_report_that_is_confirmed_is_no_denial(read_text):
    text = "Reports that Ilir Meta met Zoran Zaev in Ohrid on Monday are true, his office said."
    assert {r.status for r in read_text(text, published="2022-03-08").reports} == {"held"}


SET = [
    ("The meeting between Alar Karis and Egils Levits, planned for last Thursday, took place on Monday in Valka.",
     "held", "2022-03-07"),
    ("The talks between Estonia and Latvia, postponed in January, will be held on March 15.", "planned", "2022-03-15"),
    ("The talks between Estonia and Latvia have been postponed from March 10 to March 17.", "postponed", "2022-03-17"),
    ("Alar Karis and Egils Levits were scheduled to meet in Valka on Monday, but the road was icy.", "planned",
     "2022-03-07"),
    ("Foreign ministers of Estonia and Latvia are tentatively due to meet in Valka.", "proposed", None),
    ("On Thursday, still to be confirmed: visit of Alar Karis to Riga.", "proposed", "2022-03-10"),
    ("The talks between Estonia and Latvia never took place, Tallinn insisted.", "refused", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status", "date"), SET)
def test_what_took_place_after_all_or_may_not(read_text, text, status, date):
    assert (status, date) in [(r.status, r.date) for r in read_text(text, published="2022-03-08").reports]


def test_what_a_chronicle_tells_as_going_on_is_over(read_text):
    text = (
        "Key dates\n\nJanuary 10: Alar Karis meets Egils Levits in Valka.\nJanuary 12: Karis is in Riga for talks with "
        "Krisjanis Karins.\nFebruary 2: Both sides say that the road is open."
    )
    assert {r.status for r in read_text(text, published="2022-03-08").reports} == {"held"}
