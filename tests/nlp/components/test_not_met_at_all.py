"""What tells of no encounter: who is seen off, what did not come up, meetings to be held for ever."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides, statuses


@pytest.mark.parametrize("how", ["was seen off at the airport by", "was seen off by"])
def test_who_sees_a_guest_off_holds_no_meeting(read_text: ReadText, how: str) -> None:
    reading = read_text(
        "TASHKENT - President Kassym-Jomart Tokayev wrapped up his state visit to Uzbekistan on Friday. He "
        f"{how} Prime Minister Abdulla Aripov.",
        published="2025-11-14",
    )
    assert sides(reading, "meeting") == []


@pytest.mark.parametrize("how", ["did not come up", "was not discussed", "was not mentioned"])
def test_what_was_not_spoken_of_is_refused_by_nobody(read_text: ReadText, how: str) -> None:
    reading = read_text(
        f"SEOUL - A trilateral summit of South Korea, China and Japan {how}, the adviser said.", published="2026-01-06"
    )
    assert statuses(reading, "gathering") | statuses(reading, "meeting") == set()


def test_meetings_agreed_on_for_every_year_are_none(read_text: ReadText) -> None:
    reading = read_text(
        "BEIJING, Jan. 5 - South Korean President Lee Jae Myung and Chinese President Xi Jinping agreed on Monday to "
        "hold "
        "summit meetings annually.",
        published="2026-01-06",
    )
    assert "planned" not in statuses(reading, "meeting")


def test_interacting_with_an_envoy_is_meeting_him(read_text: ReadText) -> None:
    reading = read_text(
        "ABUJA - The Senate President, Godswill Akpabio, interacted with the Cuban ambassador, Clara Pulido, on "
        "Wednesday.",
        published="2025-09-12",
    )
    assert sides(reading, "meeting") == [{"Godswill Akpabio", "Clara Pulido"}]


def test_probing_something_with_a_counterpart_is_talking_to_him(read_text: ReadText) -> None:
    reading = read_text(
        "CAIRO, Jan. 19 - Egyptian Foreign Minister Badr Abdelatty probed on Sunday with his Somali counterpart Ahmed "
        "Moalim Fiqi means of boosting joint coordination.",
        published="2025-01-20",
    )
    assert sides(reading) == [{"Badr Abdelatty", "Ahmed Moalim Fiqi"}]
