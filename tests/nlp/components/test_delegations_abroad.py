"""Where a delegation goes is not where it comes from."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


def test_who_leads_a_delegation_to_a_state_is_not_of_it(read_text: ReadText) -> None:
    text = "A delegation to Doha led by Rep. Eliot Engel was received by the Amir, Sheikh Tamim bin Hamad Al Thani."
    found = told(read_text(text, published="2018-10-02"))
    assert ("meeting", "held", frozenset({"Eliot Engel", "Tamim bin Hamad Al Thani"})) in found


def test_who_leads_one_from_a_state_is(read_text: ReadText) -> None:
    text = "A delegation from Guatemala led by Ann Baldwin met Wang Yi in Beijing on Monday."
    reading = read_text(text, published="2018-10-02")
    assert {p.country for r in reading.reports for p in r.participants if p.name == "Ann Baldwin"} == {"GT"}
