"""Visits told by their last day, whose first is that on which the guest came."""

import pytest

BEGUN = [
    "Pham Minh Chinh, the prime minister of Vietnam, concluded his official visit to Cuba today. He arrived on Sunday.",
    "Vivian Balakrishnan, who arrived in Thimphu on Sunday, concluded his visit to Bhutan today.",
    "Foreign Minister Vivian Balakrishnan ended his visit to Bhutan on Tuesday. He had arrived in Paro on Sunday.",
    "Chinese Foreign Minister Wang Yi wrapped up a visit to Fiji on Tuesday. Wang, who landed in Suva on Sunday, sang.",
    "Vice-President Kamala Harris left Lusaka on Tuesday. She had arrived on Sunday.",
    "Vice-President Kamala Harris returned on Tuesday from Lusaka, where she had been since Sunday.",
    "Vice-President Kamala Harris left Lusaka on Tuesday, where she had arrived on Sunday.",
]


@pytest.mark.parametrize("text", BEGUN)
def test_who_ended_a_visit_was_there_since_he_came(read_text, text):
    reports = read_text(text, published="2018-04-24").reports
    assert ("visit", "2018-04-22/2018-04-24") in {(r.type, r.date) for r in reports}


def test_who_goes_on_arrives_elsewhere(read_text):
    text = "Chinese Foreign Minister Wang Yi ended a visit to Fiji on Monday. He landed in Port Moresby at once."
    reports = read_text(text, published="2018-04-24").reports
    assert "2018-04-23" in {r.date for r in reports}
