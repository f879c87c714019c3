"""Of whom somebody is by a word for a body named before, by the next in a list, and by offices that states share."""

from collections.abc import Callable

from spacy.tokens import Doc

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
