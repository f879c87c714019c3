"""Who leads officials of a state, or a team of it, is who comes."""

import pytest


@pytest.mark.parametrize(
    ("guests", "leader", "state"),
    [
        ("Three American diplomats led by Barbara Leaf", "Barbara Leaf", "US"),
        ("American officials headed by Barbara Leaf", "Barbara Leaf", "US"),
        ("A German team under Stefan Schneck", "Stefan Schneck", "DE"),
    ],
)
def test_the_leader_of_officials_comes_for_their_state(read_text, guests, leader, state):
    (report,) = read_text(f"{guests} met Ahmed al-Sharaa in Damascus on Friday.", "2024-12-21").reports
    assert [(p.name, p.country) for p in report.participants if p.role == "guest"] == [(leader, state)]
