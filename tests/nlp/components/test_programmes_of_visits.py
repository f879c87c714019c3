"""Programmes whose first sentence says who travels, and whose title does not."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

PROGRAMME = """President Sauli Niinistö will make an official visit to Croatia on 28-29 June 2023.

Wednesday 28 June
10.20 Discussions between President Niinistö and President Zoran Milanović
12.45 Meeting with Speaker of Parliament Gordan Jandroković
15.00 Meeting with Prime Minister Andrej Plenković
"""


def test_who_travels_meets_those_of_the_entries(read_text: ReadText) -> None:
    reading = read_text(PROGRAMME, title="Programme of the official visit of the President of Finland to Croatia")
    hosts = {"Zoran Milanović", "Gordan Jandroković", "Andrej Plenković"}
    assert {frozenset(names) for names in sides(reading, "meeting")} == {
        frozenset({"Sauli Niinistö", host}) for host in hosts
    }
