"""People of a schedule of whom nothing says of which state they are: its owner's own."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("official", ["Fredrik Sejersted, Attorney General", "Finance Minister Trygve Slagsvold Lund"])
def test_officials_without_a_state_are_of_the_owners(read_text: ReadText, official: str) -> None:
    text = (
        "Monday 7 April\nPrime Minister Jonas Gahr Støre is in Bergen.\n\n"
        "Tuesday 8 April\n13:30 Receives the President of Switzerland, Karin Keller-Sutter.\n"
        f"15:00 Meeting with {official}.\n16:00 Receives the Swiss ambassador.\n"
    )
    met = sides(read_text(text, "2025-04-04", title="The Prime Minister's programme, week 15"), "meeting")
    assert {"Jonas Gahr Støre", "Karin Keller-Sutter"} in met
    assert not any({"Fredrik Sejersted", "Trygve Slagsvold Lund"} & names for names in met)


def test_officials_without_a_state_in_an_embassys_letter_are_its_own(read_text: ReadText) -> None:
    text = (
        "Thursday: Parliamentary Secretary Rob Lindgren lands in Warsaw. On Friday he meets Poland's Deputy Minister "
        "Paweł Zalewski, and then the ambassadors of Japan and Norway.\n"
    )
    reading = read_text(text, "2024-11-11", title="Embassy of Canada in Warsaw - upcoming events")
    people = {e.name: e.country for e in reading.entities if e.kind == "person"}
    assert people["Rob Lindgren"] == "CA"


def test_whose_schedule_it_is_is_no_guests_compatriot(read_text: ReadText) -> None:
    text = (
        "Tuesday, 4 October\n9.45 a.m. Minister Irma Vuorela receives a group of students.\n"
        "2.00 p.m. Bilateral with Moldova's Nicu Popescu.\n"
    )
    met = sides(read_text(text, "2022-10-03", title="Engagements of the Minister of Foreign Affairs"), "meeting")
    assert {"Irma Vuorela", "Nicu Popescu"} in met
