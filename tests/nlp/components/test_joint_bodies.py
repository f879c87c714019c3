"""Commissions and councils that stand for the states or the union that they are of."""

import pytest

from graph.model import Reading
from tests.nlp.conftest import ReadText


def takers(reading: Reading) -> list[tuple[str, set[str]]]:
    """The type of each report and the names in it."""
    return [(report.type, {p.name for p in report.participants}) for report in reading.reports]


@pytest.mark.parametrize(
    "body",
    [
        "The Joint Boundary Commission of Kenya and Uganda",
        "Kenya and Uganda's Joint Boundary Commission",
    ],
)
def test_a_commission_of_two_states_stands_for_both(read_text: ReadText, body: str) -> None:
    text = f"{body} held a session in Kisumu on Monday."
    assert takers(read_text(text)) == [("meeting", {"Kenya", "Uganda"})]


def test_two_who_chair_a_joint_council_meet(read_text: ReadText) -> None:
    text = "Ishaq Dar and Hakan Fidan chaired the meeting of the High Level Strategic Cooperation Council in Ankara."
    assert takers(read_text(text, "2025-03-03")) == [("meeting", {"Ishaq Dar", "Hakan Fidan"})]


def test_an_organ_stands_for_its_union(read_text: ReadText) -> None:
    text = "The Executive Council of the African Union held a session in Accra on Monday."
    assert [("African Union" in names, "Executive Council" in names) for _, names in takers(read_text(text))] == [
        (True, False)
    ]


def test_a_council_of_the_african_union_is_not_that_of_the_united_nations(read_text: ReadText) -> None:
    text = "The Peace and Security Council met at ministerial level in Kampala on Monday."
    assert [names for _, names in takers(read_text(text))] == [{"African Union Peace and Security Council"}]
