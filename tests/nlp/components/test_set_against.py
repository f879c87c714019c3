"""Who is set against another, "not A but B", takes no part, and nothing is denied of B."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

FABIUS = {("meeting", "held", frozenset({"John Kerry", "Laurent Fabius"}))}


@pytest.mark.parametrize(
    "text",
    [
        "Not Sergei Lavrov but Laurent Fabius met John Kerry in Geneva on Thursday.",
        "John Kerry met not Sergei Lavrov but Laurent Fabius in Geneva on Thursday.",
        "It was not Sergei Lavrov but Laurent Fabius whom John Kerry met in Geneva on Thursday.",
        "John Kerry met Laurent Fabius but not Sergei Lavrov in Geneva on Thursday.",
        "John Kerry met Laurent Fabius, not Sergei Lavrov, in Geneva on Thursday.",
    ],
)
def test_who_is_denied_is_left_out(read_text: ReadText, text: str) -> None:
    assert told(read_text(text, published="2013-09-06")) == FABIUS


def test_not_only_denies_nobody(read_text: ReadText) -> None:
    text = "Not only Sergei Lavrov but also Laurent Fabius met John Kerry in Geneva on Thursday."
    names = frozenset({"John Kerry", "Laurent Fabius", "Sergey Lavrov"})
    assert told(read_text(text, published="2013-09-06")) == {("meeting", "held", names)}


def test_towns_and_calls_are_set_against_each_other(read_text: ReadText) -> None:
    text = "John Kerry flew not to Moscow but to Paris on Thursday."
    assert told(read_text(text, published="2013-09-06")) == {("visit", "held", frozenset({"John Kerry", "France"}))}
    text = "John Kerry spoke by telephone not with Sergei Lavrov but with Laurent Fabius on Thursday."
    names = frozenset({"John Kerry", "Laurent Fabius"})
    assert told(read_text(text, published="2013-09-06")) == {("call", "held", names)}


def test_nobody_meets_who_is_excepted(read_text: ReadText) -> None:
    text = "John Kerry has met all ministers bar William Hague."
    assert told(read_text(text, published="2013-09-06")) == set()
