"""What two do with each other in a picture, read by its words."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

TWO = {"Strobe Talbott", "Viktor Chernomyrdin"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("OSLO, June 14 — Strobe Talbott and Viktor Chernomyrdin exchange pens after signing a deal.", TWO),
        ("OSLO, June 14 — Strobe Talbott, left, and Viktor Chernomyrdin clink glasses.", TWO),
        (
            "PRETORIA, July 30 — President Joseph Kabila of the Democratic Republic of Congo, left, and his Rwandan "
            "counterpart, Paul Kagame, right, join hands across their host, Thabo Mbeki, after signing a deal.",
            {"Joseph Kabila", "Paul Kagame", "Thabo Mbeki"},
        ),
    ],
)
def test_a_gesture_is_of_two_who_met(read_text: ReadText, text: str, people: set[str]) -> None:
    assert sides(read_text(text, published="2002-07-30")) == [people]


@pytest.mark.parametrize(
    "text",
    [
        "Strobe Talbott and Viktor Chernomyrdin will not shake hands.",
        "Strobe Talbott said that fans of Viktor Chernomyrdin join hands.",
    ],
)
def test_what_is_not_shown_is_none(read_text: ReadText, text: str) -> None:
    assert not [names for names in sides(read_text(text, published="2002-07-30"), "meeting") if names == TWO]


def test_the_host_named_behind_the_word_receives(read_text: ReadText) -> None:
    text = "Joseph Kabila and Paul Kagame met in Pretoria on Monday. Their host, Thabo Mbeki, smiled."
    (report,) = read_text(text, published="2002-07-30").reports
    assert {p.name for p in report.participants if p.role == "host"} == {"Thabo Mbeki"}
