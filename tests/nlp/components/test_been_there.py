"""Visits told by where somebody was, which only "here" or "there" says."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import told

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status", "guest", "host"),
    [
        (
            "Mark Rutte flew to Pristina in March. His envoy, Javier Colomina, was there last week.",
            "held",
            "Javier Colomina",
            "Kosovo",
        ),
        (
            "Sweden's Ulf Kristersson visited Riga in 2023. Elina Valtonen of Finland will be there next week.",
            "planned",
            "Elina Valtonen",
            "Latvia",
        ),
        (
            "DHAKA, May 8 (UNI) Thai Foreign Minister Maris Sangiampongsa will come in June. He was last here in 2022.",
            "held",
            "Maris Sangiampongsa",
            "Bangladesh",
        ),
        (
            "DHAKA, May 8 (UNI) Thai minister Maris Sangiampongsa sent a letter. He had been here in March.",
            "held",
            "Maris Sangiampongsa",
            "Bangladesh",
        ),
    ],
)
def test_who_was_here_or_there_on_a_day_visited(
    read_text: ReadText, text: str, status: str, guest: str, host: str
) -> None:
    assert ("visit", status, frozenset({guest, host})) in told(read_text(text, published="2024-05-08"))


@pytest.mark.parametrize(
    "text",
    [
        "Berlin had snow in March. Germany's Annalena Baerbock was there last week.",
        "The bridge in Riga fell in March. Elina Valtonen of Finland was there when it fell.",
        "The bridge in Riga fell in March. Elina Valtonen of Finland was not there last week.",
        "RIGA, May 8 - Elina Valtonen of Finland called the union into being here on Friday.",
    ],
)
def test_who_is_at_home_or_was_nowhere_visited_nobody(read_text: ReadText, text: str) -> None:
    assert not any(kind == "visit" for kind, _, _ in told(read_text(text, published="2024-05-08")))
