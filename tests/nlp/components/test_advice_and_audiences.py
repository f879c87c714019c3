"""Advice to travellers and speeches before an audience tell of no encounter."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides, told

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "The Netherlands has advised its nationals not to travel to Niger.",
        "Tokyo urged Japanese tourists to leave Lebanon at once.",
        "Paris warned its citizens against travelling to Iran.",
        "Students were told by Canberra not to go to Myanmar.",
    ],
)
def test_advice_to_travellers_is_nobodys_visit(read_text: Read, text: str) -> None:
    assert not sides(read_text(text, published="2025-06-19"))


def test_an_envoy_who_is_urged_to_go_is_asked_to_visit(read_text: Read) -> None:
    text = "Anwar Ibrahim urged Min Aung Hlaing to travel to Kuala Lumpur for talks."
    assert told(read_text(text, published="2025-03-30"))


@pytest.mark.parametrize(
    "text",
    [
        "Envoys of Peru and Chile spoke at the funeral.",
        "Diplomats from Norway and Ghana spoke before the vote in New York.",
        "The mayor missed a commemoration at which Polish and German officials spoke.",
    ],
)
def test_who_speaks_before_an_audience_has_not_called(read_text: Read, text: str) -> None:
    assert not sides(read_text(text, published="2025-06-19"), "call", "meeting")


def test_who_speaks_to_another_at_a_ceremony_has(read_text: Read) -> None:
    text = "Emmanuel Macron spoke with Olaf Scholz at the ceremony in Paris."
    assert sides(read_text(text, published="2024-07-27")) == [{"Emmanuel Macron", "Olaf Scholz"}]
