"""Sides named otherwise than in full: by other spellings, after their time in office, by their people."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

LATE_2024 = "2024-11-20"


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Zelenskiy is to see Scholz in Berlin on Friday.", {"Volodymyr Zelenskyy", "Olaf Scholz"}),
        ("Lula met Milei in Rio de Janeiro on Monday.", {"Luiz Inácio Lula da Silva", "Javier Milei"}),
        ("Sarkozy met Obama in Paris on Monday.", {"Nicolas Sarkozy", "Barack Obama"}),
        ("The Israelis and the Egyptians met in Taba on Monday.", {"Israel", "Egypt"}),
        ("The Algerians held talks with the French in Geneva on Tuesday.", {"Algeria", "France"}),
    ],
)
def test_sides_are_known_by_other_names(read_text: ReadText, text: str, both: set[str]) -> None:
    assert sides(read_text(text, published=LATE_2024), "meeting") == [both]


@pytest.mark.parametrize("office", ["Taoiseach", "taoiseach"])
def test_an_office_of_one_state_stands_for_it(read_text: ReadText, office: str) -> None:
    reading = read_text(f"Macron met the {office} in Dublin on Monday.", published=LATE_2024)
    assert sides(reading, "meeting") == [{"Emmanuel Macron", "Ireland"}]


def test_a_form_of_address_is_nobodys_family_name(read_text: ReadText) -> None:
    reading = read_text("Jordanian King Abdullah II met Sheikh Tahnoun in Amman on Monday.", published=LATE_2024)
    assert not {"Stephenson King", "Hassan Sheikh Mohamud"} & {entity.name for entity in reading.entities}


def test_a_people_without_a_word_of_encounters_is_no_side(read_text: ReadText) -> None:
    reading = read_text("The Syrians fled to Lebanon, and the Turks closed the border.", published=LATE_2024)
    assert not sides(reading)
