"""Subtitles become running text, so that a sentence on several lines is one."""

from nlp.source.subtitles import without_times
from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

STAMPED = """00:00:04 Good evening from Oslo.
00:00:07 The ministers are still talking.
00:00:10 Ine Eriksen Soreide has seen
00:00:12 Sweden's Ann Linde twice today.
00:00:15 She flies home tonight."""
CUES = """1
00:00:01,000 --> 00:00:03,000
Good evening

2
00:00:03,500 --> 00:00:05,000
<i>from Oslo.</i>

3
00:00:05,500 --> 00:00:07,000
Who is there?

4
00:00:07,500 --> 00:00:09,000
>> The Swedes."""


def test_times_before_lines_are_left_out(read_text: ReadText) -> None:
    assert without_times(STAMPED).startswith("Good evening from Oslo. The ministers are still talking. Ine")
    assert {"Ine Eriksen Søreide", "Ann Linde"} in sides(read_text(STAMPED, published="2020-10-21"), "meeting")


def test_cues_are_left_out_and_another_speaker_opens_a_paragraph() -> None:
    assert without_times(CUES) == "Good evening from Oslo. Who is there?\n\n>> The Swedes."


def test_logs_and_timetables_stay() -> None:
    log = "\n".join(f"12:0{n}:00 " + "The minister said that the talks went on and on. " * 4 for n in range(5))
    assert without_times(log) == log
    day = "09:00 Arrival\n10:00 Talks\n11:00 Signing\n12:00 Lunch"
    assert without_times(day) == day
