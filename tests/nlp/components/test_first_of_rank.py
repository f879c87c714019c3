"""Whom "the first Dutch premier to visit" means: who is said to be that, named before."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import told

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "Lula arrived in Hanoi on 28 March, the first Brazilian president to visit Vietnam since 2008.",
        "Lula travelled to Hanoi on 28 March. It was the first visit to Vietnam by a Brazilian leader since 2008.",
        "Lula spent two days in Hanoi in March on the first state visit to Vietnam by a Brazilian president.",
    ],
)
def test_who_is_said_to_be_the_first_made_one_visit(read_text: Read, text: str) -> None:
    assert told(read_text(text, published="2025-05-30")) == {
        ("visit", "held", frozenset({"Luiz Inácio Lula da Silva", "Vietnam"}))
    }


def test_the_first_of_a_rank_is_no_holder_of_the_day(read_text: Read) -> None:
    text = "In 1979 Valéry Giscard d'Estaing was the first French president to travel to Guinea."
    assert not any("Emmanuel Macron" in names for _, _, names in told(read_text(text, published="2024-05-01")))


def test_who_will_be_the_first_has_not_been_there(read_text: Read) -> None:
    text = "Friedrich Merz is due in Windhoek in June. He will be the first German chancellor to visit Namibia."
    assert told(read_text(text, published="2026-05-04")) == {
        ("visit", "planned", frozenset({"Friedrich Merz", "Namibia"}))
    }


def test_an_envoy_of_no_rank_is_another(read_text: Read) -> None:
    text = "Narendra Modi saw off an Indian minister to Nepal. The minister meets K. P. Sharma Oli in Kathmandu."
    assert not any({"Narendra Modi", "K. P. Sharma Oli"} <= names for _, _, names in told(read_text(text)))
