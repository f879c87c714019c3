"""Whom one sees on the sidelines of a gathering he sees one after the other, and apart from it."""

import pytest

SUMMIT = "Vladimir Putin opened the BRICS summit in Kazan on Wednesday."


@pytest.mark.parametrize(
    "text",
    [
        f"{SUMMIT} On its sidelines he received Xi Jinping, Narendra Modi and Antonio Guterres.",
        f"{SUMMIT} On the sidelines he met Xi Jinping, Narendra Modi and Antonio Guterres.",
    ],
)
def test_several_are_seen_apart_from_the_gathering_and_each_other(read_text, text):
    meetings = [r for r in read_text(text, "2024-10-24").reports if r.type == "meeting"]
    guests = [{p.name for p in r.participants} - {"Vladimir Putin"} for r in meetings]
    assert guests == [{"Xi Jinping"}, {"Narendra Modi"}, {"António Guterres"}]


def test_who_sits_down_jointly_on_sidelines_does_so_together(read_text):
    text = (
        "Biden sat down jointly with Yoon Suk Yeol, Fumio Kishida and Anthony Albanese on the sidelines of the "
        "NATO summit in Washington."
    )
    meetings = [r for r in read_text(text, "2024-07-11").reports if r.type == "meeting"]
    assert [len(r.participants) for r in meetings] == [4]
