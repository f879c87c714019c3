"""What a sentence says of a meeting besides adds no second one that was planned or fell through."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import told

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status", "names"),
    [
        (
            "Recep Tayyip Erdogan joined Ilham Aliyev in Shusha on 27 May 2023 for a ceremony to which "
            "three hundred veterans had been invited.",
            "held",
            {"Recep Tayyip Erdoğan", "Ilham Aliyev"},
        ),
        (
            "In a note of January 1966 Lyndon Johnson suggested to Ho Chi Minh secret talks between trusted envoys.",
            "proposed",
            {"Lyndon B. Johnson", "Ho Chi Minh"},
        ),
    ],
)
def test_one_meeting_has_one_status(read_text: Read, text: str, status: str, names: set[str]) -> None:
    statuses = {s for kind, s, parts in told(read_text(text)) if kind == "meeting" and names <= parts}
    assert statuses <= {status}


def test_a_further_meeting_that_is_planned_is_another(read_text: Read) -> None:
    text = "Hakan Fidan met Hossein Amirabdollahian in Tehran on 3 June 2023 and is to meet him again in July."
    assert {s for _, s, _ in told(read_text(text))} >= {"held", "planned"}
