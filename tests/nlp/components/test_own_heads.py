"""Heads of the writer's own state, told by their office first and by their name later."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The President of the Republic received Hakan Fidan for a dinner on Monday. Emmanuel Macron thanked him.",
            "Emmanuel Macron",
        ),
        ("The Prime Minister met Hakan Fidan on Monday. Rishi Sunak thanked him for his work.", "Rishi Sunak"),
        ("The Foreign Minister received Hakan Fidan on Monday. Penny Wong thanked him.", "Penny Wong"),
    ],
)
def test_who_is_named_later_has_the_office(read_text: ReadText, text: str, name: str) -> None:
    assert sides(read_text(text), "meeting") == [{name, "Hakan Fidan"}]


def test_who_is_done_something_to_has_it_not(read_text: ReadText) -> None:
    reading = read_text("The Prime Minister met Hakan Fidan on Monday. He will write to Narendra Modi.")
    assert not any("Narendra Modi" in names for names in sides(reading))


def test_of_the_republic_names_no_other_president(read_text: ReadText) -> None:
    reading = read_text("The Cypriot President came. The President of the Republic met Hakan Fidan on Monday.")
    assert sides(reading, "meeting") == [{"Cyprus", "Hakan Fidan"}]


def test_of_two_presidents_one_is_of_the_republic(read_text: ReadText) -> None:
    reading = read_text(
        "President of the Republic Sauli Niinistö will visit Croatia. He will meet President Zoran Milanović. The "
        "President of the Republic last met President Milanović in New York in September."
    )
    assert {"Sauli Niinistö", "Zoran Milanović"} in [
        {p.name for p in r.participants} for r in reading.reports if r.status == "held"
    ]
