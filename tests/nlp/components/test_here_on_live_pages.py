"""Who "is here" on a live page, "flies in tonight" or was "to stop here" visits the town that the page is from."""

import pytest

from tests.nlp.conftest import ReadText

PAGES = [
    ("16.00 The Norwegian foreign minister, Ola Dahl, is here.", "ongoing", "2023-06-20"),
    ("15.00 Olaf Scholz flies in tonight.", "planned", "2023-06-20"),
    ("15.00 Olaf Scholz flies in tomorrow.", "planned", "2023-06-21"),
    ("14.00 Olaf Scholz was supposed to stop here on Saturday. Cancelled, we hear.", "cancelled", "2023-06-24"),
]


@pytest.mark.parametrize(("entry", "status", "date"), PAGES)
def test_here_is_the_town_of_the_page(read_text: ReadText, entry: str, status: str, date: str) -> None:
    (visit,) = read_text(f"10.20 Good morning.\n\n{entry}", title="Border talks in Lima - minute by minute").reports
    assert (visit.type, visit.status, visit.date, visit.place and visit.place.city) == ("visit", status, date, "Lima")


def test_here_without_a_page_or_a_day_is_no_visit(read_text: ReadText) -> None:
    assert not read_text("Olaf Scholz is here, and so is the problem.").reports


def test_whose_plane_lands_has_come(read_text: ReadText) -> None:
    text = "10.20 Good morning.\n\n12.10 Emmanuel Macron's plane has landed."
    (visit,) = read_text(text, title="Border talks in Lima - minute by minute").reports
    assert (visit.type, visit.status, visit.place and visit.place.city) == ("visit", "ongoing", "Lima")
