"""Tests of what was to have been and is not: "will not go after all", "he is not coming"."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Alain Berset will not make the journey to Buenos Aires after all.", "cancelled"),
        ("Andrzej Duda and Volodymyr Zelensky did not meet in Vilnius as had been scheduled.", "cancelled"),
        ("Aleksandar Vucic was expected in Zagreb today. He is not coming.", "cancelled"),
        ("Umaro Sissoco Embalo was prevented from travelling to Praia by soldiers.", "cancelled"),
        ("Alain Berset will not meet Alberto Fernandez.", "refused"),
        ("Alain Berset met Alberto Fernandez after all.", "held"),
        ("Aleksandar Vucic is expected in Zagreb on Friday. He is not popular.", "planned"),
    ],
)
def test_what_was_to_have_been(text: str, status: str, read_text: ReadText) -> None:
    assert {r.status for r in read_text(text).reports} == {status}
