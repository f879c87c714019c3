"""What was said in encounters or after them, by those who are asked about."""

from collections.abc import Iterable, Iterator
from typing import Any

from app.ask.finding import is_of
from nlp.questions import Query


def statements(events: Iterable[dict[str, Any]], query: Query) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each event with each of its statements that one of the speakers made, or anybody where none is named."""
    for event in events:
        wanted = _speakers(event, query)
        for said in event["statements"]:
            if not query.speakers or said["entity_id"] in wanted:
                yield event, said


def quoted(said: dict[str, Any]) -> str:
    """A statement with its speaker; within quotation marks where the document gives the very words."""
    return f"{said['name']}: “{said['text']}”" if said["direct"] else f"{said['name']}: {said['text']}"


def _speakers(event: dict[str, Any], query: Query) -> set[str | None]:
    """The ids of the speakers; of a state also those of the people who act for it there."""
    named = {speaker.entity_id for speaker in query.speakers}
    people = event["participants"]
    return named | {one["entity_id"] for one in people for speaker in query.speakers if is_of(one, speaker)}
