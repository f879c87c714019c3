"""Guesses at an encounter that the words around it rule out, and the type of a session of two."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President William Ruto passed the chair of the bloc to Uganda.",
        "Prime Minister Rishi Sunak, who saw Narendra Modi on Friday, skipped Sunday's session.",
        "Sergey Lavrov and Hakan Fidan met in Doha on Sunday for two hours of talks that nobody had announced.",
    ],
)
def test_what_is_passed_on_skipped_or_unannounced_is_no_encounter_more(read_text, text):
    told = [(r.type, r.status) for r in read_text(text).reports]
    assert told in ([], [("meeting", "held")])


@pytest.mark.parametrize(
    "text",
    [
        "Venezuela's foreign minister, Delcy Rodriguez, scolded the OAS chief, Luis Almagro, as an enemy.",
        "Prime Minister Benjamin Netanyahu blasted French President Emmanuel Macron on Monday.",
        "Chilean Foreign Minister Ana Ruiz lambasted Peruvian President Juan Mora over the border.",
        "Jordan's King Abdullah rebuked Syrian President Bashar al-Assad on Tuesday.",
    ],
)
def test_whom_somebody_scolds_he_has_not_met(read_text, text):
    assert not read_text(text, "2018-03-15").reports


def test_who_sets_foot_in_a_country_visits_it_once(read_text):
    text = "Narendra Modi landed in Kyiv on Friday. He is the first Indian leader to set foot in Ukraine since 1991."
    visits = [r for r in read_text(text, "2024-08-23").reports if r.type == "visit"]
    assert [r.status for r in visits if r.status == "planned"] == []


def test_a_session_of_two_is_a_meeting(read_text):
    text = "Janet Yellen spent five hours with He Lifeng in Beijing on Sunday. The session with him was frank."
    assert {r.type for r in read_text(text).reports} == {"meeting"}


def test_who_tells_a_channel_of_somebody_is_not_beside_him(read_text):
    text = (
        "Foreign Minister Maxim Ryzhenkov told the STV channel that preparations were also under way for a visit by "
        "Pakistani Prime Minister Shehbaz Sharif in July."
    )
    assert not any(r.type == "meeting" for r in read_text(text).reports)


def test_a_mission_that_says_something_is_no_journey(read_text):
    text = (
        "LIMA - Peru's Foreign Ministry summoned the Mexican charge d'affaires.\n\nTRIPOLI - U.N. envoy Hanna Tetteh "
        "met the head of Libya's Presidential Council, Mohamed al-Menfi, the mission said on Tuesday."
    )
    assert not any(r.type == "visit" for r in read_text(text).reports)


def test_who_tells_reporters_of_his_own_talks_was_at_them(read_text):
    text = "The exchange with Yang Jiechi in Anchorage on Monday had been hard going, Jake Sullivan told reporters."
    assert [{p.name for p in r.participants} for r in read_text(text).reports] == [{"Jake Sullivan", "Yang Jiechi"}]
