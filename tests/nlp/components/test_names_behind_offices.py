"""Names that follow an office in full with no comma, whatever taggers make of them."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Minister of Foreign Affairs and Cooperation of Angola Tomé dos Santos Freitas", "Tomé dos Santos Freitas"),
        ("The Ambassador of the Kingdom of Thailand Suvapong Sirisorn", "Suvapong Sirisorn"),
        ("The ambassador of Nepal to the State of Qatar Ramesh Koirala", "Ramesh Koirala"),
    ],
)
def test_who_a_state_is_named_before_is_a_person(read_text: ReadText, who: str, name: str) -> None:
    assert sides(read_text(f"{who} met Hakan Fidan in Ankara on Monday."), "meeting") == [{name, "Hakan Fidan"}]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Bangladesh State Minister for Expatriates' Welfare Imran Maniruzzaman", "Imran Maniruzzaman"),
        ("Ugandan Minister for Works and Transport Edward Kato", "Edward Kato"),
        ("Zambian Speaker of Parliament Maria Lopes", "Maria Lopes"),
    ],
)
def test_a_portfolio_is_no_part_of_a_name(read_text: ReadText, who: str, name: str) -> None:
    assert sides(read_text(f"{who} met Hakan Fidan in Ankara on Monday."), "meeting") == [{name, "Hakan Fidan"}]


def test_whose_son_somebody_is_stands_behind_a_given_name(read_text: ReadText) -> None:
    reading = read_text("The Qatari minister Sultan bin Saad Al Mansouri met Hakan Fidan in Ankara on Monday.")
    assert sides(reading, "meeting") == [{"Sultan bin Saad Al Mansouri", "Hakan Fidan"}]


def test_a_sultan_rules_where_his_own_name_stands_between(read_text: ReadText) -> None:
    reading = read_text("Sultan Haitham bin Tariq received Hakan Fidan in Muscat on Monday.")
    assert sides(reading, "meeting") == [{"Haitham bin Tariq", "Hakan Fidan"}]


def test_a_given_name_is_no_sultan_behind_another_office(read_text: ReadText) -> None:
    reading = read_text("HE Minister of State Sultan bin Saad Al Mansouri received Hakan Fidan in Doha on Monday.")
    assert sides(reading, "meeting") == [{"Sultan bin Saad Al Mansouri", "Hakan Fidan"}]
