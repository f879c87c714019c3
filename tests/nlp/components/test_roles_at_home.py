"""Roles of those at home where others meet: hosts beside a summit and in Geneva, and go-betweens."""

import pytest

ROLES = [
    (
        "On the sidelines of the summit in Baku on Monday, President Ilham Aliyev received Olaf Scholz.",
        {"AZ": "host", "DE": "guest"},
    ),
    ("Alain Berset met Olaf Scholz in Geneva on Monday.", {"CH": "host", "DE": "guest"}),
    ("Olaf Scholz met Xi Jinping in Geneva on Monday.", {"DE": "participant", "CN": "participant"}),
    (
        "Olaf Scholz and Xi Jinping were brought together by William Ruto in Nairobi on Monday.",
        {"KE": "mediator", "DE": "participant", "CN": "participant"},
    ),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_who_is_at_home_receives_or_mediates(read_text, text, roles):
    (meeting, *_) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert {p.country: p.role for p in meeting.participants} == roles
