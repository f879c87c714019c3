"""A meeting that was called off is none of those that are to make up for it."""

from tests.nlp.conftest import ReadText


def test_a_meeting_ahead_is_not_the_one_that_was_scrapped(read_text: ReadText) -> None:
    reading = read_text(
        "Antonio Tajani's meeting with Hakan Fidan was called off because of the weather. The two will meet in Rome "
        "on April 12.",
        published="2023-03-30",
    )
    assert {(r.status, r.date) for r in reading.reports} == {("cancelled", None), ("planned", "2023-04-12")}
