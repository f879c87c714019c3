"""Gatherings on whose sidelines something was done: they were then, and not in the next such month."""

import pytest

SIDELINES = [
    ("David Cameron met Diana Mondino in New York on the sidelines of the General Assembly in September.",
     {"2023-09"}, {"held"}),
    ("Narendra Modi held talks with Justin Trudeau on the margins of the G20 summit in September.",
     {"2023-09"}, {"held"}),
    ("Narendra Modi will meet Justin Trudeau on the sidelines of the G20 summit in September.",
     {"2024-09"}, {"planned"}),
    ("Narendra Modi agreed to meet Justin Trudeau on the sidelines of the G20 summit in November.",
     {"2024-11"}, {"planned"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days", "statuses"), SIDELINES)
def test_what_was_beside_a_gathering_was_then(read_text, text, days, statuses):
    reports = read_text(text, published="2024-05-14").reports
    assert ({r.date for r in reports}, {r.status for r in reports}) == (days, statuses)
