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


def test_the_leaving_is_told_of_the_visit_that_lies_ahead() -> None:
    text = "Emmanuel Macron left on Tuesday for Ivory Coast. He will arrive in Abidjan on Wednesday and see troops."
    (visit,) = [r for r in read(DocumentIn(text=text, published="2023-06-20")).reports if r.type == "visit"]
    assert (visit.status, str(visit.date)) == ("planned", "2023-06-21")
