"""Gatherings of so many states that the sentence which tells of them names none."""

import pytest

from tests.nlp.conftest import ReadText

THERE = "Olaf Scholz and Andrzej Duda attended."


@pytest.mark.parametrize(
    ("text", "host"),
    [
        (
            "Some 20 heads of state met in Paris on Monday at the invitation of President Emmanuel Macron.",
            "Emmanuel Macron",
        ),
        ("Leaders of more than 30 countries gathered in Nairobi on Monday for talks on forests.", "Kenya"),
        ("Ministers from a dozen nations met in Abuja on Monday.", "Nigeria"),
        ("President Emmanuel Macron hosted ministers from 30 countries in Paris on Monday.", "Emmanuel Macron"),
    ],
)
def test_those_named_after_attend_what_many_gathered_for(read_text: ReadText, text: str, host: str) -> None:
    (report,) = read_text(f"{text} {THERE}").reports
    assert (report.type, report.status, report.date) == ("gathering", "held", "2023-06-19")
    assert {"Olaf Scholz", "Andrzej Duda"} <= {p.name for p in report.participants}
    assert (host, "host") in {(p.name, p.role) for p in report.participants}


@pytest.mark.parametrize(
    "text",
    [
        "Leaders of more than 30 countries gathered in Nairobi on Monday. The weather was fine.",
        "Officials from 12 ministries met in Abuja on Monday. Bola Tinubu attended.",
        "Two presidents met in Paris on Monday.",
    ],
)
def test_where_nobody_else_is_named_nothing_is_told(read_text: ReadText, text: str) -> None:
    assert not read_text(text).reports
