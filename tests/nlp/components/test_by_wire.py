"""Who discusses and signs things by telephone or video is not with the other."""

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
