"""Family names that the tagger joins, mislabels or leaves out are the people in office of that name."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def people(doc: Doc) -> set[str]:
    return {actor.name for actor in doc._.actors if actor.kind == "person"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Milei-Meloni lunch in Rome: trade tops menu", {"Javier Milei", "Giorgia Meloni"}),
        ("Kishida, Scholz to lunch in Nara on rice fund", {"Fumio Kishida", "Olaf Scholz"}),
        ('"Blinken and Lavrov had a useful call," a reader wrote.', {"Antony Blinken", "Sergey Lavrov"}),
    ],
)
def test_two_leaders_are_no_company(read_text: ReadText, text: str, named: set[str]) -> None:
    found = {entity.name for entity in read_text(text, published="2024-03-15").entities if entity.kind == "person"}
    assert named <= found


def test_two_leaders_of_a_year_told_are_no_company(read_text: ReadText) -> None:
    reading = read_text("In October 1925 Stresemann and Briand met at Locarno.")
    assert {"Gustav Stresemann", "Aristide Briand"} in sides(reading, "meeting")


@pytest.mark.parametrize(
    "text",
    ["Baker and Wexley, Inc. sell locks.", "Lee & Marcos Ltd. sold tea to Peru.", "The Biden-Harris Fund gives."],
)
def test_a_company_is_no_two_leaders(read: Callable[..., Doc], text: str) -> None:
    assert not {name for name in people(read(text)) if name.endswith(("Marcos", "Harris"))}


def test_an_official_goes_by_one_word_beside_another_in_an_encounter(read_text: ReadText) -> None:
    reading = read_text("Umerov met Rubio in Florida.", published="2025-11-15")
    assert {"Rustem Umerov", "Marco Rubio"} in sides(reading, "meeting")


def test_a_company_that_meets_an_official_is_no_official(read_text: ReadText) -> None:
    assert not sides(read_text("Prada met Lavrov in Milan."), "meeting")


def test_potus_is_the_president_of_the_united_states(read_text: ReadText) -> None:
    assert {"United States", "Narendra Modi"} in sides(read_text("POTUS met Prime Minister Modi on Monday."), "meeting")
