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
]


@pytest.mark.parametrize(("text", "host"), RECEIVED)
def test_its_holder_is_the_host(read_text, text, host):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert [p.name for p in meeting.participants if p.role == "host"] == [host]


def test_whose_guests_have_no_name_are_none(read_text):
    assert not read_text("Activists were received in the Kremlin on Monday. Vladimir Putin offered grain.").reports
