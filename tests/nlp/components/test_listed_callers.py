"""Lists of those who are received one after another: appointments, audiences, letters of credence."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides, told


@pytest.mark.parametrize(
    ("opening", "host"),
    [
        ("On Tuesday King Felipe VI received in audience at the Zarzuela Palace:", "Felipe VI"),
        ("This morning the President of Slovenia, Borut Pahor, accepted the letters of credence of:", "Borut Pahor"),
        ("Foreign Minister Simon Coveney of Ireland met on Monday in turn with:", "Simon Coveney"),
    ],
)
def test_each_of_a_list_below_met_who_received_them(read_text: ReadText, opening: str, host: str) -> None:
    text = (
        f"{opening}\n\n- Nasser Bourita, Minister of Foreign Affairs of Morocco;\n"
        "- H.E. Mr Retno Wibowo, Ambassador of Indonesia;\n- the Mayor of the city.\n"
    )
    found = told(read_text(text, "2021-09-21"))
    assert ("meeting", "held", frozenset({host, "Nasser Bourita"})) in found
    assert ("meeting", "held", frozenset({host, "Retno Wibowo"})) in found


def test_an_hour_and_a_name_are_an_appointment(read_text: ReadText) -> None:
    text = (
        "The Secretary-General's appointments for Tuesday, 31 January 2023\n\n"
        "10:20 am H.E. Mr. Dennis Francis, Permanent Representative of Trinidad and Tobago\n"
        "12:30 pm Mr. Martin Griffiths, Under-Secretary-General for Humanitarian Affairs\n"
        "3:30 pm [via VTC] H.E. Mr. Ranil Wickremesinghe, President of Sri Lanka\n"
    )
    assert told(read_text(text, "2023-01-31", title="Secretary-General's appointments")) == {
        ("meeting", "planned", frozenset({"António Guterres", "Dennis Francis"})),
        ("call", "planned", frozenset({"António Guterres", "Ranil Wickremesinghe"})),
    }


def test_a_list_of_speakers_is_nobodys_appointments(read_text: ReadText) -> None:
    text = (
        "The conference heard from:\n\n- Nasser Bourita, Minister of Foreign Affairs of Morocco;\n"
        "- Ann Linde, Minister for Foreign Affairs of Sweden.\n"
    )
    assert not [kind for kind, _, _ in told(read_text(text, "2021-09-21")) if kind == "meeting"]


def test_whom_the_pope_receives_is_listed_below(read_text: ReadText) -> None:
    text = (
        "The Holy Father this morning received in audience:\n"
        "- His Excellency Mr. Denis Sassou Nguesso, President of the Republic of the Congo, and entourage;\n"
        "- Cardinal Marc Ouellet, prefect of the Dicastery for Bishops;\n"
        "- His Excellency Mr. Raimonds Upenieks, ambassador of Latvia."
    )
    assert sides(read_text(text)) == [{"Vatican", "Denis Sassou Nguesso"}, {"Vatican", "Raimonds Upenieks"}]


def test_talks_are_held_with_each_of_a_list(read_text: ReadText) -> None:
    text = (
        "The Prime Minister of Malta, Robert Abela, held talks with the following leaders on Monday in Rome:\n"
        "• Giorgia Meloni, Prime Minister of Italy\n"
        "• Kyriakos Mitsotakis, Prime Minister of Greece"
    )
    assert sides(read_text(text)) == [{"Robert Abela", "Giorgia Meloni"}, {"Robert Abela", "Kyriakos Mitsotakis"}]


def test_entries_of_one_line_and_those_that_a_day_labels_are_appointments(read_text: ReadText) -> None:
    text = (
        "Minister of Foreign Affairs of Costa Rica: Mariela Quesada.\n\n"
        "Thursday, 10 March: by telephone, the Foreign Minister of Peru, Luis Rojas.\n\n"
        "Saturday, 11.00: Foreign Minister Peter Mwangi of Kenya (fisheries). 15.00: her adviser, Luis Mora. "
        "16.00: Ms. Julia Stone, Ambassador of Canada. 17.00: by videoconference, the Foreign Minister of Chile, "
        "Ana Solis (mines)."
    )
    reading = read_text(text, "2022-03-04", title="Agenda of the Foreign Minister of Costa Rica")
    assert told(reading) == {
        (kind, "planned", frozenset({"Mariela Quesada", name}))
        for kind, name in (
            ("call", "Luis Rojas"),
            ("meeting", "Peter Mwangi"),
            ("meeting", "Julia Stone"),
            ("call", "Ana Solis"),
        )
    }
