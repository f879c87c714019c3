"""Of whom somebody is by a word for a body named before, by the next in a list, and by offices that states share."""

from collections.abc import Callable

from spacy.tokens import Doc

from graph.model import DocumentIn
from nlp.read import read as read_document
from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def country(doc: Doc, name: str) -> str | None:
    return next(actor.country for actor in doc._.actors if actor.name == name)


def test_the_commission_is_that_of_the_union_named_before(read_text: ReadText) -> None:
    reading = read_text(
        "Norway and the European Union agreed on quotas. State Secretary Vidar Ulriksen and the Commission's "
        "director-general for fisheries, Charlina Vitcheva, had talks in Bergen on Tuesday."
    )
    assert {"Vidar Ulriksen", "Charlina Vitcheva"} in sides(reading, "meeting")


def test_a_state_that_owns_the_next_of_a_list_is_not_that_of_the_one_before(read: Callable[..., Doc]) -> None:
    doc = read(
        "Tunisia held the talks, and Tunisia won them. Minister Kamel Fekih, the host, Algeria's Brahim Merad and "
        "Libya's Imed Trabelsi agreed on a deal."
    )
    assert country(doc, "Kamel Fekih") == "TN"


def test_a_commerce_secretary_of_whom_delhi_tells_is_indian() -> None:
    reading = read_document(
        DocumentIn(
            text="NEW DELHI: Commerce Secretary Sunil Barthwal met EU trade commissioner Maros Sefcovic on Monday.",
            published="2025-03-11",
            language="en",
        )
    )
    countries = {p.name: p.country for p in reading.reports[0].participants}
    assert countries["Sunil Barthwal"] == "IN"


def test_where_somebody_is_received_is_no_part_of_the_office_behind_by(read: Callable[..., Doc]) -> None:
    doc = read("Mr. Barbosa was welcomed at the institute by Public Health Minister José Portal Miranda on Monday.")
    assert [a.title for a in doc._.actors if a.name.startswith("José")] == ["Public Health Minister"]


def test_the_mission_is_who_sent_it_also_before_a_clause_about_it(read_text: ReadText) -> None:
    reading = read_text(
        "An International Monetary Fund staff team ended a stay in Lusaka on Wednesday. The mission, which began on "
        "September 19, held discussions with Finance Minister Situmbeko Musokotwane."
    )
    assert {"International Monetary Fund", "Situmbeko Musokotwane"} in sides(reading, "meeting")
