"""Whom a biography tells of: of which country he is said to be, and what he is said to have been."""

from collections.abc import Callable

import pytest

from graph.model import Reading

Read = Callable[..., Reading]
ELSEWHERE = " Italy, Spain, Kenya, Italy again, Brazil and Italy wrote letters."
"""So that no country is the one that the text is about."""


def guests(reading: Reading) -> set[tuple[str, str | None]]:
    return {(p.name, p.country) for r in reading.reports for p in r.participants if p.role == "guest"}


@pytest.mark.parametrize(
    "opening",
    [
        "Halvard Brekke was a Norwegian jurist who served as foreign minister. He visited Cairo in January 1967.",
        "Halvard Brekke (born 4 June 1911) was a prominent Norwegian geologist. He became defence minister in 1963. "
        "In January 1967 he visited Cairo.",
    ],
)
def test_who_is_said_to_be_of_a_nation_is_of_it(read_text: Read, opening: str) -> None:
    assert ("Halvard Brekke", "NO") in guests(read_text(opening + ELSEWHERE, "2008-03-02"))


@pytest.mark.parametrize(
    "opening",
    [
        "Marta Roig was a Spanish chemist who served as health minister.",
        "Marta Roig, a Spanish chemist, served as minister of health from 1981 to 1984.",
        "Marta Roig was a Spanish chemist. She became health minister in 1981.",
    ],
)
def test_who_served_in_an_office_is_an_official(read_text: Read, opening: str) -> None:
    assert ("Marta Roig", "ES") in guests(read_text(opening + " She visited Lima in May 1983.", "2008-03-02"))


def test_a_chemist_without_an_office_is_none(read_text: Read) -> None:
    assert not guests(read_text("Marta Roig was a Spanish chemist. She visited Lima in May 1983.", "2008-03-02"))


def test_whose_years_of_life_are_given_is_a_person(read_text: Read) -> None:
    text = "Ilse Varga-Lindqvist (born 12 August 1949) is a Swedish diplomat. She met Colin Powell in Berlin in 2004."
    named = [{p.name for p in r.participants} for r in read_text(text, "2008-03-02").reports]
    assert named == [{"Ilse Varga-Lindqvist", "Colin Powell"}]


def test_a_territory_in_dispute_is_nobodys_country(read_text: Read) -> None:
    text = "Tomás Arrieta met Alexander Haig in Paris in April 1982. It was at the height of the Falklands crisis."
    assert "FK" not in {p.country for r in read_text(text, "2008-03-02").reports for p in r.participants}


@pytest.mark.parametrize(
    "opening",
    [
        "Sven Åkerblom (born 17 July 1938) is a Finnish lawyer and peace negotiator who was minister of defence.",
        "Sven Åkerblom (born 3 May 1949) was a Finnish biologist who served as defence minister.",
    ],
)
def test_years_of_life_do_not_part_a_person_from_his_office(read_text: Read, opening: str) -> None:
    reading = read_text(opening + " In May 1984 he visited Lima." + ELSEWHERE, "2008-03-02")
    assert ("Sven Åkerblom", "FI") in guests(reading)
