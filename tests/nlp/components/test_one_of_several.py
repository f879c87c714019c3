"""Whom "he", "the former", "the Soviet leader" and a family name mean where several could be meant."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_he_is_none_of_a_list_of_subjects(read_text: ReadText) -> None:
    reading = read_text(
        "Rishi Sunak, Mark Rutte and Pedro Sanchez praised Joe Biden at the summit. "
        "He telephoned Xi Jinping on Monday.",
    )
    assert {"Joe Biden", "Xi Jinping"} in sides(reading, "call")


def test_the_former_and_the_latter_go_apart(read_text: ReadText) -> None:
    reading = read_text(
        "Alexander De Croo and Robert Golob arrived together. "
        "The former met Olaf Scholz on Monday; the latter spoke with Emmanuel Macron.",
    )
    assert [{"Alexander De Croo", "Olaf Scholz"}] == sides(reading, "meeting")
    assert [{"Robert Golob", "Emmanuel Macron"}] == sides(reading, "call")


def test_the_leader_of_a_state_that_is_no_more(read_text: ReadText) -> None:
    reading = read_text(
        "Mikhail Gorbachev spoke in Prague on Monday. The Soviet leader met Margaret Thatcher in London on Tuesday.",
        published="1987-04-16",
    )
    assert {"Mikhail Gorbachev", "Margaret Thatcher"} in sides(reading, "meeting")


def test_a_family_name_alone_is_rather_who_leads(read_text: ReadText) -> None:
    reading = read_text(
        "Xi Jinping received Antony Blinken in Beijing. Xi Zhongping, a vice minister, took notes. "
        "Xi will meet Joe Biden in November."
    )
    assert {"Xi Jinping", "Joe Biden"} in sides(reading, "meeting")


def test_the_former_president_is_one_who_was(read_text: ReadText) -> None:
    reading = read_text(
        "Volodymyr Zelensky spoke in Kyiv on Monday. Petro Poroshenko listened. "
        "The former president had met Antony Blinken in Warsaw on Friday."
    )
    assert {"Petro Poroshenko", "Antony Blinken"} in sides(reading, "meeting")
