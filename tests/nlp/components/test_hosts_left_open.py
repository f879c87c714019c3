"""Who may or may not receive a guest is not yet his host."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides

Read = Callable[..., Reading]


@pytest.mark.parametrize("unsure", ["Officials would not say", "It is unclear"])
def test_who_may_receive_a_guest_is_no_host_of_his_visit(read_text: Read, unsure: str) -> None:
    text = f"Antony Blinken will travel to Beijing this weekend. {unsure} whether Xi Jinping will receive him."
    reading = read_text(text, "2023-06-14")
    assert sides(reading, "visit") == [{"Antony Blinken", "China"}]
    assert sides(reading, "meeting") == [{"Antony Blinken", "Xi Jinping"}]
