"""Further towns of a visit that is on, which are no visits of their own."""

from graph.model import DocumentIn
from nlp.read import read
from tests.nlp.reported import sides


def test_a_further_town_on_the_days_of_a_visit_is_no_other_visit() -> None:
    text = "Olaf Scholz lands in Brasilia for a three-day visit. He goes to Recife on Wednesday."
    reading = read(DocumentIn(text=text, published="2023-06-20"))
    assert len([named for named in sides(reading, "visit") if "Olaf Scholz" in named]) == 1


def test_a_return_in_another_month_is_a_visit_of_its_own() -> None:
    text = "Olaf Scholz lands in Brasilia for a three-day visit. He will travel to Belem in November 2023."
    reading = read(DocumentIn(text=text, published="2023-06-20"))
    assert len([named for named in sides(reading, "visit") if "Olaf Scholz" in named]) == 2
