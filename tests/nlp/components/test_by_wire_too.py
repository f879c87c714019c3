"""Calls taken, phones worked, and links that a sentence opens with."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "By video link from Suva on Wednesday, Fiji's trade minister pressed her Australian counterpart, Mark Lane.",
        "Over video, Ursula von der Leyen pressed Shehbaz Sharif on floods on Tuesday.",
        "Tanzania's foreign minister, Bernard Membe, got through to Kenya's president, Mwai Kibaki, on Monday.",
    ],
)
def test_who_speaks_by_a_link_or_gets_through_to_somebody_calls_him(read_text, text):
    assert {r.type for r in read_text(text).reports} == {"call"}


@pytest.mark.parametrize(
    "text",
    [
        "Hassan Rouhani took a call from Angela Merkel on Monday and one from David Cameron the next day.",
        "President William Ruto received calls from Joe Biden and, later, Boris Johnson on Monday.",
        "Turkish President Recep Tayyip Erdogan worked the phones on Tuesday, speaking to Emmanuel Macron in Paris and"
        " to Vladimir Putin in Moscow.",
    ],
)
def test_calls_taken_and_phones_worked_are_calls_with_each(read_text, text):
    assert [r.type for r in read_text(text).reports] == ["call", "call"]
