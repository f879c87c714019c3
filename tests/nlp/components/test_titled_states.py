"""Chronologies whose title alone names the two states that their entries tell of, and rounds with a number."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names

TITLE = "Timeline: the Peru-Chile border talks"
ENTRIES = (
    "March 3: First round in Arica yields a joint statement.\n"
    "April 7: Delegations meet in Tacna.\n"
    "May 2: Foreign ministers hold talks in Bogota.\n"
    "May 30: Third round, Quito."
)


def test_entries_that_name_nobody_are_of_the_states_of_the_title(read_text: ReadText) -> None:
    found = {
        (r.date, r.place.city if r.place else None, frozenset(names(r)))
        for r in read_text(ENTRIES, title=TITLE).reports
    }
    pair = frozenset({"Peru", "Chile"})
    assert found == {
        ("2023-03-03", "Arica", pair),
        ("2023-04-07", "Tacna", pair),
        ("2023-05-02", "Bogota", pair),
        ("2023-05-30", "Quito", pair),
    }


@pytest.mark.parametrize(
    "title",
    ["Timeline: border talks", "Timeline: Peru, Chile and Bolivia", None],
)
def test_titles_of_one_state_or_three_mean_nobody(read_text: ReadText, title: str | None) -> None:
    assert read_text(ENTRIES, title=title).reports == ()


def test_rounds_of_else_are_of_no_states(read_text: ReadText) -> None:
    text = "March 3: First round of voting ends.\nApril 7: Second session of parliament opens."
    assert read_text(text, title=TITLE).reports == ()


def test_number_of_a_round_before_its_day(read_text: ReadText) -> None:
    text = (
        "Round 1 - April 3, Quito. Ana Ruiz of Peru and Chile's Jorge Vega meet for two hours.\n"
        "Round 2 - April 19, Rome. Four hours at the ambassador's residence.\n"
        "Round 3 - May 6, Lisbon. No news."
    )
    found = [(r.date, r.place.city if r.place else None) for r in read_text(text).reports]
    assert found == [("2023-04-03", "Quito"), ("2023-04-19", "Rome"), ("2023-05-06", "Lisbon")]
