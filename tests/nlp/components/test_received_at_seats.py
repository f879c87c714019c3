"""Who is received at a seat of power is received by whose seat it is, though no words say so."""

import pytest

RECEIVED = [
    (
        "Argentina's President Alberto Fernandez was received in the Kremlin on Monday. Vladimir Putin offered grain.",
        "Vladimir Putin",
    ),
    ("Olaf Scholz is to be received at the White House on Friday. Joe Biden had hurt his foot.", "Joe Biden"),
    ("Olaf Scholz was welcomed at Downing Street on Monday. Rishi Sunak spoke of friendship.", "Rishi Sunak"),
    ("Olaf Scholz was received in the Kremlin on Monday.", "Russia"),
    ("Olaf Scholz was received with honours at the Elysee palace on Monday.", "France"),
]


@pytest.mark.parametrize(("text", "host"), RECEIVED)
def test_its_holder_is_the_host(read_text, text, host):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert [p.name for p in meeting.participants if p.role == "host"] == [host]


def test_whose_guests_have_no_name_are_none(read_text):
    assert not read_text("Activists were received in the Kremlin on Monday. Vladimir Putin offered grain.").reports


def test_who_meets_at_the_table_of_another_is_a_guest(read_text):
    text = "At a dinner in Paris hosted by Emmanuel Macron, Xi Jinping and Olaf Scholz talked face to face."
    (meeting,) = read_text(text).reports
    roles = {p.name: p.role for p in meeting.participants}
    assert roles == {"Emmanuel Macron": "host", "Xi Jinping": "guest", "Olaf Scholz": "guest"}
