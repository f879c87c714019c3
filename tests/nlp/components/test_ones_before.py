"""Earlier encounters that a plan is counted from: they were, whatever the verb over them says of what is to come."""

import pytest

PLANS = [
    "Sitiveni Rabuka will meet Anthony Albanese in Canberra next week, a year after their last meeting.",
    "Sitiveni Rabuka will meet Anthony Albanese next week for the first time since their meeting in Suva in 2022.",
    "Sitiveni Rabuka is to meet Anthony Albanese next week for the first time since their last summit in March.",
]


@pytest.mark.parametrize("text", PLANS)
def test_one_before_a_plan_was_held(read_text, text):
    reports = read_text(text, published="2024-05-14").reports
    assert {r.status: r.date for r in reports if r.status == "planned"} == {"planned": "2024-05-20/2024-05-26"}
    assert {r.status for r in reports} == {"planned", "held"}


def test_talks_to_come_before_something_are_no_ones_before(read_text):
    text = "Sitiveni Rabuka will speak to reporters after talks with Anthony Albanese on Friday."
    (report,) = read_text(text, published="2024-05-14").reports
    assert (report.status, report.date) == ("planned", "2024-05-17")
