"""Styles without a name, as courts and ministries write: "His Majesty will meet"; and groups of people just listed."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "His Majesty King Felipe received Rishi Sunak in Ronda on Sunday. His Majesty met Mario Draghi on Monday.",
            {"Felipe VI", "Mario Draghi"},
        ),
        (
            "His Majesty King Felipe received King Harald of Norway on Sunday. On Monday His Majesty met Mario Draghi.",
            {"Felipe VI", "Mario Draghi"},
        ),
        (
            "Pope Francis flew to Ulaanbaatar on Sunday. His Holiness was received by Ukhnaagiin Khurelsukh on Monday.",
            {"Pope Francis", "Ukhnaagiin Khurelsukh"},
        ),
        (
            "Carl Bildt, Ban Ki-moon and Mary Robinson went to Dakar on Sunday. The group met Macky Sall on Monday.",
            {"Carl Bildt", "Ban Ki-moon", "Mary Robinson", "Macky Sall"},
        ),
    ],
)
def test_who_is_meant_takes_part(read_text: ReadText, text: str, sides: set[str]) -> None:
    met = [{p.name for p in r.participants} for r in read_text(text).reports if r.type == "meeting"]
    assert sides in met


@pytest.mark.parametrize(
    "text",
    [
        "Rishi Sunak spoke first. His Majesty met Mario Draghi on Monday.",
        "Rishi Sunak and Olaf Scholz went to Dakar on Sunday. The group met Macky Sall on Monday.",
    ],
)
def test_who_is_named_nowhere_is_nobody(read_text: ReadText, text: str) -> None:
    assert not [r for r in read_text(text).reports if r.type == "meeting"]
