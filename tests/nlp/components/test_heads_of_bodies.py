"""Heads of bodies receive at their seats; a host receives two guests, but who stands by or sits between does not."""

import pytest

ROLES = [
    ("Jens Stoltenberg met President Xi Jinping in Brussels on Monday.", {"Jens Stoltenberg": "host"}),
    ("Antonio Guterres met President Xi Jinping in New York on Monday.", {"Xi Jinping": "guest"}),
    ("Antonio Guterres met President Xi Jinping in Oslo on Monday.", {"Xi Jinping": "participant"}),
    ("Kristalina Georgieva met President Xi Jinping in Washington on Monday.", {"Xi Jinping": "participant"}),
    ("Joe Biden met President Xi Jinping in New York on Monday.", {"Xi Jinping": "participant"}),
    (
        "Xi Jinping goes on to Berlin for a dinner with Olaf Scholz and Giorgia Meloni on Friday.",
        {"Olaf Scholz": "host", "Xi Jinping": "guest", "Giorgia Meloni": "guest"},
    ),
    (
        "Xi Jinping, Olaf Scholz and Giorgia Meloni dined in Berlin on Monday.",
        {"Olaf Scholz": "host", "Xi Jinping": "participant"},
    ),
    (
        "Xi Jinping sat at a long table in Berlin on Monday with Joe Biden, with Olaf Scholz at its head.",
        {"Olaf Scholz": "mediator", "Xi Jinping": "participant"},
    ),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_who_receives_at_a_seat_or_two_at_home(read_text, text, roles):
    (meeting, *_) = [r for r in read_text(text).reports if r.type == "meeting"]
    given = {p.name: p.role for p in meeting.participants}
    assert {name: given.get(name) for name in roles} == roles
