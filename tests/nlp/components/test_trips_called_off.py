"""Talks that are put off with the trip on which they were to be."""

from tests.nlp.conftest import ReadText


def roles(read_text: ReadText, text: str) -> list[dict[str, str]]:
    reading = read_text(text, published="2022-06-14")
    return [{p.name: p.role for p in report.participants} for report in reading.reports if report.type == "meeting"]


def test_talks_put_off_are_of_the_trip_called_off(read_text: ReadText) -> None:
    text = "Emmanuel Macron has called off a trip to Indonesia. His talks with Joko Widodo were postponed."
    assert roles(read_text, text) == [{"Emmanuel Macron": "guest", "Joko Widodo": "host"}]
