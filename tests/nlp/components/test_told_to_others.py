"""What is told to the public, thanks, and messages handed on add no encounter and no side."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides, told

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Espen Barth Eide told reporters that Lula and Claudia Sheinbaum would meet in Lima.", "Espen Barth Eide"),
        ('"Wang Yi will see S. Jaishankar on Monday," Mao Ning told a briefing.', "Mao Ning"),
        ("Recep Tayyip Erdogan thanked Olaf Scholz for hosting Volodymyr Zelensky.", "Recep Tayyip Erdoğan"),
    ],
)
def test_who_only_speaks_of_others_meets_nobody(read_text: Read, text: str, pair: str) -> None:
    assert not any(pair in names for names in sides(read_text(text, published="2023-11-14")))


def test_who_tells_reporters_of_his_own_talks_was_there(read_text: Read) -> None:
    text = "The round with Wang Yi in Vienna on Monday had been useful, Jake Sullivan told reporters."
    assert {"Jake Sullivan", "Wang Yi"} in sides(read_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "Faisal bin Farhan gave Wang Yi a letter from Emmanuel Macron during their talks in Riyadh.",
        "Faisal bin Farhan delivered a message from Emmanuel Macron to Wang Yi in Riyadh.",
    ],
)
def test_who_sent_a_message_was_not_there(read_text: Read, text: str) -> None:
    found = sides(read_text(text))
    assert {"Faisal bin Farhan", "Wang Yi"} in found
    assert not any("Emmanuel Macron" in names for names in found)


def test_who_is_met_afterwards_is_not_on_the_line(read_text: Read) -> None:
    text = "Olaf Scholz was briefed by phone by Emmanuel Macron before meeting Xi Jinping in Beijing."
    assert {"Olaf Scholz", "Emmanuel Macron"} in sides(read_text(text), "call")


def test_who_denies_talks_is_a_side_of_them(read_text: Read) -> None:
    text = "Baku denied talks with Yerevan in Tbilisi on Friday."
    assert told(read_text(text)) == {("meeting", "refused", frozenset({"Azerbaijan", "Armenia"}))}


def test_who_is_called_on_is_met_however_it_is_parsed(read_text: Read) -> None:
    text = "Accompanied by two ministers, Giorgia Meloni called on Kais Saied in Tunis."
    assert {"Giorgia Meloni", "Kais Saied"} in sides(read_text(text), "meeting")


def test_whose_message_is_received_was_not_there(read_text):
    assert not read_text("Wang Yi received a verbal message from Sergei Lavrov in Beijing on Monday.").reports


@pytest.mark.parametrize(
    "text",
    [
        "PYONGYANG - Kim Jong Un sent a message of greeting to the president of Cuba.",
        "DAMASCUS - President Bashar al-Assad received a telegram of thanks from the Chinese President.",
        "RABAT - King Mohammed VI addressed a message of condolences to Emmanuel Macron.",
        "Kim Jong Un received a greeting card from Vladimir Putin on Tuesday.",
    ],
)
def test_of_what_kind_a_message_is_makes_no_meeting(read_text, text):
    assert read_text(text, "2024-03-14").reports == ()
