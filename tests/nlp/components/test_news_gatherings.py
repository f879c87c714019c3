"""Gatherings of the news: named by their matter, talked of by others, or the place where two met apart."""

import pytest

DAY = "2019-05-16"  # a Thursday
LEADERS = "Indian Prime Minister Narendra Modi and French President Emmanuel Macron"


def _gathering(read_text, text):
    (found,) = [r for r in read_text(text, DAY).reports if r.type == "gathering"]
    return found


NAMED = [
    "{} discussed the Fourth International Conference on Yemen that took place in Oslo on May 7.",
    "{} discussed the results of the international conference on Yemen that took place in Oslo on May 7.",
    "{} spoke by telephone after the World Conference on Yemen that was held in Oslo on May 7.",
]


@pytest.mark.parametrize("text", NAMED)
def test_a_gathering_may_be_named_by_its_matter(read_text, text):
    found = _gathering(read_text, text.format(LEADERS))
    (forum,) = [p.name for p in found.participants if p.kind == "organization"]
    assert forum in ("International Conference on Yemen", "World Conference on Yemen")
    assert (found.date, found.place.city) == ("2019-05-07", "Oslo")
    assert {p.country for p in found.participants if p.role == "host"} == {"NO"}


@pytest.mark.parametrize("text", NAMED[:2])
def test_who_talks_of_a_gathering_is_not_said_to_attend_it(read_text, text):
    found = _gathering(read_text, text.format(LEADERS))
    assert {p.kind for p in found.participants} == {"organization", "country"}


def test_a_gathering_to_be_held_has_its_own_day(read_text):
    text = f"Ahead of the international conference on Yemen to be held in Oslo on May 20, {LEADERS} spoke by telephone."
    text += " They took an hour over it."
    assert _gathering(read_text, text).status == "planned"
    (call,) = [r for r in read_text(text, DAY).reports if r.type == "call"]
    assert (call.status, call.date) == ("held", DAY)


def test_who_prepares_a_summit_does_not_give_it_his_day(read_text):
    text = f"{LEADERS} discussed trade, preparations for the G20 summit to be held in Osaka in June, and other matters."
    assert _gathering(read_text, text).date == "2019-06"


def test_two_who_meet_apart_at_a_summit_have_its_day(read_text):
    text = (
        "French President Emmanuel Macron attended the G20 summit in Osaka on May 14.\n\n"
        "Narendra Modi of India, who met separately with Macron at the Osaka summit, spoke of trade."
    )
    (meeting,) = [r for r in read_text(text, DAY).reports if r.type == "meeting"]
    assert (meeting.date, {p.role for p in meeting.participants}) == ("2019-05-14", {"participant"})
    assert "Narendra Modi" in {p.name for p in _gathering(read_text, text).participants}


def test_what_was_held_is_not_proposed_by_who_discusses_it(read_text):
    text = f"{LEADERS} discussed the OPEC conference, which was held in Vienna on May 7."
    assert _gathering(read_text, text).status == "held"


@pytest.mark.parametrize(
    "leaders", ["Leaders of the Group of 20", "Leaders of the G20", "Ministers of the Group of 20"]
)
def test_a_verb_behind_a_number_is_no_noun(read_text, leaders):
    found = _gathering(read_text, f"{leaders} meet in Rome.")
    assert {p.name for p in found.participants} == {"G20", "Italy"}


def test_a_meet_that_is_one_stays_a_noun(read_text):
    assert not read_text("Organizers of the G20 track meet in Rome were happy.", DAY).reports


@pytest.mark.parametrize(
    "done",
    [
        "attended a conference on energy",
        "attended a forum on climate change",
        "took part in a conference",
        "spoke at a forum on trade",
        "addressed a security conference",
    ],
)
def test_who_is_at_a_conference_abroad_is_the_guest_of_its_state(read_text, done):
    found = _gathering(read_text, f"Polish President Andrzej Duda {done} in Vilnius on Monday.")
    assert {(p.name, p.role) for p in found.participants} == {("Andrzej Duda", "participant"), ("Lithuania", "host")}


@pytest.mark.parametrize(
    "text",
    [
        "Polish President Andrzej Duda attended a conference on energy in Warsaw on Monday.",
        "Polish President Andrzej Duda attended a party conference in Vilnius on Monday.",
        "Polish President Andrzej Duda told a news conference in Vilnius that he was well.",
    ],
)
def test_a_conference_at_home_or_of_a_party_is_no_gathering_of_states(read_text, text):
    assert not [r for r in read_text(text, DAY).reports if r.type == "gathering"]
