"""Officials of several states by one plural: "the Russian and Ukrainian presidents" are those whom the text names."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Vladimir Putin and Volodymyr Zelensky spoke. The Russian and Ukrainian presidents met on Wednesday.",
            {"Vladimir Putin", "Volodymyr Zelenskyy"},
        ),
        (
            "Emmanuel Macron and Olaf Scholz spoke of trade. The French and German leaders met on Wednesday.",
            {"Emmanuel Macron", "Olaf Scholz"},
        ),
        (
            "Antony Blinken flew out. The U.S. and Chinese foreign ministers met on Wednesday. Wang Yi was pleased.",
            {"Antony Blinken", "Wang Yi"},
        ),
        (
            "Wang Yi was pleased. The Chinese and Peruvian foreign ministers met on Wednesday.",
            {"Wang Yi", "Peru"},
        ),
        ("The Danish and Peruvian foreign ministers met on Wednesday.", {"Denmark", "Peru"}),
    ],
)
def test_who_holds_the_office_for_each_state(read_text: Read, text: str, met: set[str]) -> None:
    assert met in sides(read_text(text, "2023-08-24"), "meeting")


def test_the_two_countries_are_those_told_of_together(read_text: Read) -> None:
    text = (
        "Delegations of Saudi Arabia and Iran held talks in Beijing from 6 to 10 March. Wang Yi chaired the closing "
        "session. The two countries' foreign ministers will meet soon."
    )
    assert {"Saudi Arabia", "Iran"} in sides(read_text(text, "2023-03-10"), "meeting")
