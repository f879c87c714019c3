"""Who faces an ambassador or a foreign guest is not taken for a compatriot of theirs."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc


def country(doc: Doc, name: str) -> str | None:
    return next(actor.country for actor in doc._.actors if actor.name == name)


@pytest.mark.parametrize(
    "text",
    [
        "Deputy Minister Radu Ionel received the Ambassador of Chile, Pedro Soto, on Tuesday to talk of roads.",
        "Deputy Minister Radu Ionel held a meeting with Ambassador Pedro Soto of Chile on Tuesday.",
        "Embassy of Chile: Ambassador Pedro Soto was received by Deputy Minister Radu Ionel on Tuesday.",
        "Deputy Minister Radu Ionel and Ambassador Pedro Soto of Chile planted a tree together.",
    ],
)
def test_a_minister_is_not_of_the_country_of_an_ambassador(read: Callable[..., Doc], text: str) -> None:
    doc = read(text)
    assert (country(doc, "Radu Ionel"), country(doc, "Pedro Soto")) == (None, "CL")


def test_a_prince_is_of_no_republic(read: Callable[..., Doc]) -> None:
    doc = read("Crown Prince Hitomaro Ardeno spoke with the President of Peru at noon.")
    assert country(doc, "Hitomaro Ardeno") is None


def test_a_prince_is_of_the_monarchy_of_the_text(read: Callable[..., Doc]) -> None:
    doc = read("Norway is cold. Crown Prince Hitomaro Ardeno skied across Norway on Thursday.")
    assert country(doc, "Hitomaro Ardeno") == "NO"


def test_a_minister_who_meets_his_own_president_stays_his(read: Callable[..., Doc]) -> None:
    doc = read("Peru is hot. The President of Peru met Deputy Minister Ana Ruizano on Tuesday.")
    assert country(doc, "Ana Ruizano") == "PE"


def test_whose_counterpart_is_of_a_country_is_not_of_it(read: Callable[..., Doc]) -> None:
    doc = read("Deputy Foreign Minister Vicente Herrera and Ali Doubane, his counterpart from Gabon, met in Mexico.")
    assert (country(doc, "Vicente Herrera"), country(doc, "Ali Doubane")) == (None, "GA")
