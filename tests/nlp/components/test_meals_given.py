"""Meals told with who gave them for whom: in a clause that hangs on them, and "offered", which is no proposal."""

from collections.abc import Callable

import pytest

from graph.model import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "host", "guest"),
    [
        (
            "At a lunch offered by Lula to Macron in Belem on Monday, both spoke of the forest.",
            "Luiz Inácio Lula da Silva",
            "Emmanuel Macron",
        ),
        (
            "The banquet that King Carl Gustaf gave for Emmanuel Macron in Stockholm was on Tuesday.",
            "Carl XVI Gustaf",
            "Emmanuel Macron",
        ),
    ],
)
def test_who_gave_a_meal_for_whom(read_text: Read, text: str, host: str, guest: str) -> None:
    meals = [r for r in read_text(text, "2024-05-14").reports if r.type == "meeting"]
    assert [(r.status, {p.role: p.name for p in r.participants}) for r in meals] == [
        ("held", {"host": host, "guest": guest})
    ]


def test_a_call_beside_a_meal_is_not_made_of_it(read_text: Read) -> None:
    text = "At a lunch offered by Lula to Macron in Belem on Monday, both spoke of the forest."
    assert [r.type for r in read_text(text, "2024-05-14").reports] == ["meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "A lunch given by Lula in honour of Macron in Belem on Monday lasted two hours.",
        "Vladimir Putin received Miguel Diaz-Canel in the Kremlin on Thursday and they laid a wreath together.",
    ],
)
def test_honours_are_no_topics(read_text: Read, text: str) -> None:
    assert not any(report.topics for report in read_text(text, "2024-05-14").reports)
