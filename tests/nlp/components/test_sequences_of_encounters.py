"""What follows an encounter is as much held or planned as that: "will see her, followed by a dinner with him"."""

import pytest

FOLLOWING = [
    (
        "Penny Wong will hold talks with Retno Marsudi in Jakarta on Thursday, followed by a dinner with Joko Widodo.",
        {("meeting", "planned", "2023-06-22")},
    ),
    (
        "Penny Wong held talks with Retno Marsudi in Jakarta on Monday, followed by a dinner with Joko Widodo.",
        {("meeting", "held", "2023-06-19")},
    ),
    (
        "Penny Wong will travel to Jakarta on Thursday, followed by visits to Hanoi on Friday and Manila on Saturday.",
        {("visit", "planned", "2023-06-22"), ("visit", "planned", "2023-06-23"), ("visit", "planned", "2023-06-24")},
    ),
    (
        "Penny Wong will travel to Jakarta on Thursday, followed by stops in Hanoi on Friday and Manila on Saturday.",
        {("visit", "planned", "2023-06-22"), ("visit", "planned", "2023-06-23"), ("visit", "planned", "2023-06-24")},
    ),
]


@pytest.mark.parametrize(("text", "found"), FOLLOWING)
def test_what_follows_an_encounter_has_its_status(read_text, text, found):
    assert {(r.type, r.status, r.date) for r in read_text(text).reports} == found
