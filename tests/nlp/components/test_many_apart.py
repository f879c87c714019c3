"""Gatherings of those who are apart."""

from tests.nlp.conftest import ReadText


def test_a_virtual_conference_of_many_is_a_gathering(read_text: ReadText) -> None:
    (report,) = read_text(
        "Saudi Arabia, as chair of the G20, hosts a virtual conference of the group on Friday."
    ).reports
    assert (report.type, report.mode) == ("gathering", "video")


def test_a_virtual_summit_of_two_is_a_call(read_text: ReadText) -> None:
    (report,) = read_text("Joe Biden and Xi Jinping held a virtual summit on Monday.").reports
    assert (report.type, report.mode) == ("call", "video")
