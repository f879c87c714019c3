"""Teams and officials of two sides, who go for their states."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names

MET = "Sergei Lavrov and Dmytro Kuleba met in Antalya on March 10. "
STATES, PEOPLE = {"Russia", "Ukraine"}, {"Sergey Lavrov", "Dmytro Kuleba"}


@pytest.mark.parametrize(
    ("before", "then", "who"),
    [
        (MET, "Negotiators of both sides conferred in Istanbul on March 29.", STATES),
        (MET, "On March 29 the two delegations held a round of talks in Istanbul.", STATES),
        (MET, "Teams from the two sides met again in Istanbul on March 29.", STATES),
        (MET, "The two men met again in Istanbul on March 29.", PEOPLE),
        (
            "Delegations led by Sergei Lavrov and Dmytro Kuleba met in Antalya on March 10. ",
            "The two delegations held a second round of talks in Istanbul on March 29.",
            PEOPLE,
        ),
    ],
)
def test_staff_stands_for_the_states(read_text: ReadText, before: str, then: str, who: set[str]) -> None:
    reading = read_text(before + then, published="2022-06-14")
    assert [names(r) for r in reading.reports if str(r.start) == "2022-03-29"] == [who]
