"""Several who are told to be met one by one."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (
            "Annalena Baerbock had talks with Israel's Eli Cohen and with Palestinian minister Riyad al-Maliki.",
            2,
        ),
        ("Josep Borrell sat with Aleksandar Vucic and Albin Kurti for an hour after seeing each of them alone.", 3),
    ],
)
def test_each_of_those_met_apart_is_met(read_text: ReadText, text: str, count: int) -> None:
    assert len(read_text(text, published="2024-09-11").reports) == count
