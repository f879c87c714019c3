"""Tests of encounters that somebody pulled out of, called off as "them", or put on hold."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names, statuses


@pytest.mark.parametrize(
    "text",
    [
        "Azerbaijan's Ilham Aliyev pulled out of talks with Armenian Prime Minister Nikol Pashinyan in Granada.",
        "Prime Minister Imran Khan backed out of a meeting with Narendra Modi in New York.",
        "The two Koreas were to hold talks at Panmunjom on Wednesday, but Pyongyang called them off hours before.",
    ],
)
def test_what_somebody_pulled_out_of_is_off(read_text: ReadText, text: str) -> None:
    assert statuses(read_text(text), "meeting") == {"cancelled"}


@pytest.mark.parametrize(
    "text",
    [
        "Viktor Orban pulled out of the NATO summit in Madrid on Tuesday.",
        "Viktor Orban cancelled his attendance at the NATO summit in Madrid.",
        "Viktor Orban called off a trip to the NATO summit in Madrid.",
    ],
)
def test_a_summit_somebody_pulled_out_of_is_held_without_him(read_text: ReadText, text: str) -> None:
    gathered = [r for r in read_text(text).reports if r.type == "gathering"]
    assert {r.status for r in gathered} == {"held"}
    assert all("Orb" not in name for r in gathered for name in names(r))


def test_what_is_on_hold_is_put_off(read_text: ReadText) -> None:
    text = "A meeting between Donald Trump and Vladimir Putin in Budapest is on hold."
    assert statuses(read_text(text), "meeting") == {"postponed"}


@pytest.mark.parametrize(
    "text",
    [
        "Viktor Orban called off a meeting with Keir Starmer at the NATO summit in Madrid.",
        "A meeting of Viktor Orban and Keir Starmer at the NATO summit in Madrid was cancelled.",
    ],
)
def test_a_summit_is_held_though_a_meeting_there_is_off(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    assert statuses(reading, "gathering") == {"held"}
    (met,) = [r for r in reading.reports if r.type == "meeting"]
    assert (met.status, met.place and met.place.city) == ("cancelled", "Madrid")
    assert names(met) == {"Viktor Orbán", "Keir Starmer"}


@pytest.mark.parametrize("fate", [("were put off", "postponed"), ("were called off", "cancelled")])
def test_what_a_but_without_a_subject_says_of_a_plan_became_of_it(read_text: ReadText, fate: tuple[str, str]) -> None:
    said, status = fate
    text = f"Talks between Viktor Orban and Keir Starmer were to open in Madrid on Monday but {said}."
    assert statuses(read_text(text), "meeting") == {status}
