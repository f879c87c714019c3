"""Meetings told with the host alone, whose guest is on the journey told just before."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "guest"),
    [
        (
            "Xanana Gusmao goes to Singapore on Sunday. A meeting with Lee Hsien Loong there will focus on training.",
            True,
        ),
        ("Xanana Gusmao is in Singapore. A meeting with Lee Hsien Loong on Monday will deal with training.", True),
        ("Xanana Gusmao is in Jakarta. A meeting with Lee Hsien Loong on Monday will deal with training.", False),
    ],
)
def test_the_guest_is_who_goes_there(read_text: ReadText, text: str, guest: bool) -> None:
    reading = read_text(text, published="2023-08-17")
    found = [{p.name: p.role for p in r.participants} for r in reading.reports if r.type == "meeting"]
    assert found == ([{"Xanana Gusmao": "guest", "Lee Hsien Loong": "host"}] if guest else [])
