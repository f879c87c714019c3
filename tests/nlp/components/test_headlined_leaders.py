"""Leaders as headlines call them: by a short name, by initials, or behind what they are there: "Host Merkel"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "published", "names"),
    [
        ("Xi in Panama City: canal tour, nineteen accords, no Taipei flag", "2018-12-03", {"Xi Jinping", "Panama"}),
        ("Hu ends four-day India tour", "2006-11-22", {"Hu Jintao", "India"}),
        ("Xi ends nine-day swing in Monaco", "2018-12-03", {"Xi Jinping", "Monaco"}),
    ],
)
def test_a_headline_opens_with_a_short_name(read_text: ReadText, text: str, published: str, names: set[str]) -> None:
    assert names in sides(read_text(text, published), "visit")


@pytest.mark.parametrize("text", ["May in Brussels brings rain", "Kim Philby in Moscow: a spy remembered"])
def test_other_words_and_people_are_no_leaders(read_text: ReadText, text: str) -> None:
    names = {name for side in sides(read_text(text, "2018-12-03")) for name in side}
    assert not names & {"Theresa May", "Kim Jong-un"}


@pytest.mark.parametrize(
    ("text", "published", "names"),
    [
        ("MBS hosts Xi in Riyadh", "2022-12-09", {"Mohammed bin Salman", "Xi Jinping"}),
        ("AMLO meets Trudeau in Mexico City", "2022-12-09", {"Andrés Manuel López Obrador", "Justin Trudeau"}),
        ("ScoMo to meet Suga in Tokyo on Friday", "2021-03-09", {"Scott Morrison", "Yoshihide Suga"}),
    ],
)
def test_initials_name_a_leader(read_text: ReadText, text: str, published: str, names: set[str]) -> None:
    assert names in sides(read_text(text, published), "meeting")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Host Putin greets Merkel in St Petersburg", {"Vladimir Putin", "Angela Merkel"}),
        ("Newcomer Macron meets veteran Merkel in Berlin", {"Emmanuel Macron", "Angela Merkel"}),
    ],
)
def test_what_somebody_is_there_is_no_part_of_his_name(read_text: ReadText, text: str, names: set[str]) -> None:
    assert names in sides(read_text(text, "2017-09-05"), "meeting")
