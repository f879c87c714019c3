"""Lines of a calendar that send somebody to a town without a verb: "Wednesday: Ruiz to Oslo"."""

from tests.nlp.conftest import ReadText

DIARY = (
    "Friday 30 June. Olaf Scholz to London (not confirmed).\n"
    "Saturday 1 July: Emmanuel Macron to Lima, to the central bank.\n"
    "Sunday 2 July: Ola Dahl of Norway to Emmanuel Macron: no more letters.\n"
    "Monday 3 July: Emmanuel Macron to address parliament."
)


def test_who_is_to_a_town_visits_it(read_text: ReadText) -> None:
    reports = read_text(DIARY, title="Diary").reports
    assert {(r.type, r.status, r.date, r.place and r.place.city) for r in reports} == {
        ("visit", "proposed", "2023-06-30", "London"),
        ("visit", "planned", "2023-07-01", "Lima"),
    }
