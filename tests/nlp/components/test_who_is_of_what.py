"""Whose officials those are who are joined to one of a known state, or named with initials behind their office."""

from collections.abc import Callable

from spacy.tokens import Doc

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def country(doc: Doc, name: str) -> str | None:
    return next(actor.country for actor in doc._.actors if actor.name == name)


def test_the_minister_received_with_a_president_is_of_his_state(read: Callable[..., Doc]) -> None:
    doc = read("Europol's head was received by Prime Minister Edi Rama and Interior Minister Ervin Hoxha on Monday.")
    assert country(doc, "Ervin Hoxha") == "AL"


def test_two_who_meet_are_not_of_one_state(read_text: ReadText) -> None:
    reading = read_text("Prime Minister Edi Rama and Foreign Minister Petr Novak met in Tirana on Friday.")
    assert {p.name: p.country for r in reading.reports for p in r.participants}.get("Petr Novak") != "AL"


def test_a_body_behind_an_office_and_a_comma_is_of_the_office(read_text: ReadText) -> None:
    reading = read_text(
        "S. Somanath, Chairman, ISRO, and Hiroshi Yamakawa, President, JAXA, reviewed progress of the lunar mission at "
        "the Tsukuba Space Center on Tuesday.",
        published="2024-05-29",
    )
    assert sides(reading) == [{"S. Somanath", "Hiroshi Yamakawa"}]
    assert {p.country for r in reading.reports for p in r.participants} == {"IN", "JP"}
