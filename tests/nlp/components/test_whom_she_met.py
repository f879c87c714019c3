"""Whom a clause with "whom" tells of: the name before it, or the one that its noun is said to be."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "It was Sergei Lavrov whom John Kerry met in Geneva on Thursday.",
        "The man whom John Kerry met in Geneva on Thursday was Sergei Lavrov.",
        "The first whom John Kerry saw in Geneva on Thursday was Sergei Lavrov.",
        "The envoy whom John Kerry received in Washington on Thursday was Russia's Sergei Lavrov.",
    ],
)
def test_it_is_who_is_named(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text, published="2013-09-06")) == [{"John Kerry", "Sergey Lavrov"}]


def test_who_speaks_of_another_is_not_met(read_text: ReadText) -> None:
    text = "The president whom John Kerry met was angry, Sergei Lavrov said."
    assert sides(read_text(text, published="2013-09-06")) == []
