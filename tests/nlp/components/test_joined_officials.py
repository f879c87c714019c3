"""Two officials of the day whom a dash joins, one of them no leader."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Putin-Witkoff talks end after five hours", {"Vladimir Putin", "Steve Witkoff"}),
        ("Rubio-Araghchi handshake raises eyebrows in New York", {"Marco Rubio", "Abbas Araghchi"}),
    ],
)
def test_dash_between_two_officials_of_the_day(read_text: ReadText, text: str, people: set[str]) -> None:
    assert told(read_text(text, "2025-12-02")) == {("meeting", "held", frozenset(people))}


def test_family_name_with_a_hyphen_stays_one(read_text: ReadText) -> None:
    (report,) = read_text("Miguel Diaz-Canel received Anna Barth-Lund of Norway in Havana.", "2025-12-02").reports
    assert len(report.participants) == 2
