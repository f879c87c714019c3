"""Who rings somebody, reaches him, or discusses and signs things by telephone or video is not with him."""

import pytest


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Hashim Thaci said that he had discussed the timing by telephone with Condoleezza Rice on Friday.", "phone"),
        ("The ministers, Sergei Shoigu and Hulusi Akar, signed a memorandum by video link on a joint centre.", "video"),
        ("Sweden's Peter Hultqvist and Norway's Odd Roger Enoksen sealed their pact by video on Friday.", "video"),
    ],
)
def test_what_is_discussed_and_signed_by_wire_is_done_in_a_call(read_text, text, mode):
    assert [(r.type, r.mode) for r in read_text(text).reports] == [("call", mode)]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Abdulla Shahid of the Maldives was phoned on Monday by his colleague Ali Sabry of Sri Lanka.",
        "Shigeru Ishiba reached Donald Trump on Monday and spoke with him for 25 minutes.",
    ],
)
def test_who_is_rung_or_reached_on_a_day_is_nobodys_host(read_text, text):
    (call,) = read_text(text).reports
    assert (call.type, {p.role for p in call.participants}) == ("call", {"participant"})


def test_who_is_called_on_is_host(read_text):
    (meeting,) = read_text("President Emmanuel Macron was called on by German Chancellor Olaf Scholz.").reports
    assert {p.country: p.role for p in meeting.participants} == {"FR": "host", "DE": "guest"}
