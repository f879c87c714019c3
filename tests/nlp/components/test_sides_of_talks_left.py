"""The sides of talks that somebody leaves, or of which the second stands apart in the parse."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    "text",
    [
        "The M23 walked out of the talks with the Congolese government last May in Nairobi.",
        "The M23 slammed the door of the dialogue with the Congolese government last May in Nairobi.",
    ],
)
def test_who_walks_out_of_talks_is_a_side(read_text: ReadText, text: str) -> None:
    names = frozenset({"M23", "Democratic Republic of the Congo"})
    assert told(read_text(text, published="2022-06-10")) == {("meeting", "held", names)}


def test_who_walks_out_of_a_house_is_none(read_text: ReadText) -> None:
    assert told(read_text("Sergei Lavrov walked out of the palace.")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Talks between the Yemeni government and Ansar Allah ended in Amman yesterday.",
        "A round of talks between the Yemeni government and Ansar Allah was concluded in Amman yesterday.",
    ],
)
def test_the_second_side_stands_before_the_verb(read_text: ReadText, text: str) -> None:
    (report,) = read_text(text, published="2022-06-10").reports
    assert {(p.name, p.role) for p in report.participants} == {("Yemen", "participant"), ("Ansar Allah", "participant")}
