"""Encounters at which a plan or a proposal was dealt with: that tells nothing of whether they have been."""

import pytest


@pytest.mark.parametrize(
    "done",
    [
        "rejected a proposal at talks with Emmanuel Macron",
        "accepted an invitation at a meeting with Emmanuel Macron",
        "presented her plans for a bank during talks with Emmanuel Macron",
    ],
)
def test_what_was_done_to_a_plan_at_talks_was_done_there(read_text, done):
    meetings = [r for r in read_text(f"Angela Merkel {done} in Paris on Monday.").reports if r.type == "meeting"]
    assert [(r.status, r.date) for r in meetings] == [("held", "2023-06-19")]


def test_a_plan_for_talks_at_a_summit_leaves_both_to_come(read_text):
    reading = read_text("Berlin announced plans for a meeting of Angela Merkel and Emmanuel Macron in Paris next week.")
    assert {r.status for r in reading.reports if r.type == "meeting"} == {"planned"}
