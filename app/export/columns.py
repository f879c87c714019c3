"""The columns of events as tables: names, kinds and meanings are a contract; see docs/exports.md."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from app.export.formats import Shape

Event = dict[str, Any]
"""An event as the API serves it."""


class Kind(Enum):
    """What a cell holds. Any cell may be empty, and a text in a list unknown."""

    TEXT = "text"
    DAY = "day"
    NUMBER = "number"
    COUNT = "whole number"
    TEXTS = "list of texts"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the name at its head, what its cells hold, how that is found in an event, and what it means."""

    name: str
    kind: Kind
    value: Callable[[Event], Any]
    meaning: str


def _own(name: str, kind: Kind, meaning: str) -> Column:
    return Column(name, kind, lambda event: event[name], meaning)


def _place(name: str, kind: Kind, part: str, meaning: str) -> Column:
    return Column(name, kind, lambda event: (event["place"] or {}).get(part), meaning)


def _each(name: str, of: str, part: str, meaning: str) -> Column:
    return Column(name, Kind.TEXTS, lambda event: [each[part] for each in event[of]], meaning)


_ID = Column("event_id", Kind.TEXT, lambda event: event["id"], "id of the event")
_OF_THE_EVENT = (
    _own("type", Kind.TEXT, "meeting, call, visit or gathering"),
    _own("status", Kind.TEXT, "held, ongoing, planned, proposed, postponed, cancelled or refused"),
    _own("mode", Kind.TEXT, "in_person, phone, video or unknown"),
    _own("title", Kind.TEXT, "the event in a few words"),
    _own("start", Kind.DAY, "first possible day"),
    _own("end", Kind.DAY, "last possible day"),
    _own("date", Kind.TEXT, "the same in EDTF"),
    _own("date_precision", Kind.TEXT, "day, range, week, month, quarter, season, year or unknown"),
    _own("date_text", Kind.TEXT, "the words that date it"),
    _own("date_basis", Kind.TEXT, "from what the days are known"),
    _place("place_id", Kind.TEXT, "entity_id", "id of the place"),
    _place("venue", Kind.TEXT, "venue", "building or room"),
    _place("city", Kind.TEXT, "city", "city"),
    _place("place_country", Kind.TEXT, "country", "country of the place, ISO 3166-1 alpha-2"),
    _place("lat", Kind.NUMBER, "lat", "latitude in degrees (WGS 84)"),
    _place("lon", Kind.NUMBER, "lon", "longitude in degrees (WGS 84)"),
    _each("topic_ids", "topics", "id", "ids of the topics"),
    _each("topics", "topics", "label", "labels of the topics"),
    _own("confidence", Kind.NUMBER, "from 0 to 1"),
    _own("source_count", Kind.COUNT, "independent sources"),
    _own("document_count", Kind.COUNT, "documents"),
    _own("first_reported", Kind.DAY, "day of the first publication"),
    _own("part_of", Kind.TEXT, "id of the visit or gathering that it is part of"),
)
_OF_ALL_IN_IT = (
    _each("participant_ids", "participants", "entity_id", "ids of those who took part"),
    _each("participants", "participants", "name", "their names, in the same order, as all that follows of them"),
    _each("participant_kinds", "participants", "kind", "person, country or organization"),
    _each("participant_countries", "participants", "country", "country each spoke for, ISO 3166-1 alpha-2"),
    _each("participant_roles", "participants", "role", "host, guest, mediator or participant"),
    _each("participant_offices", "participants", "title", "office each held on the day"),
    _each("code_sources", "codes", "source", "one side of each coded dyad"),
    _each("code_targets", "codes", "target", "the other side, in the same order, as all that follows of them"),
    _each("cameo_codes", "codes", "cameo", "CAMEO code"),
    _each("plover_codes", "codes", "plover", "PLOVER event type"),
    _each("code_modes", "codes", "mode", "PLOVER mode"),
    _each("evidence_documents", "evidence", "document_id", "ids of the documents that the evidence is from"),
    _each("evidence", "evidence", "text", "the sentences, in the same order"),
    _each("outcomes", "outcomes", "kind", "what came of it"),
    _each("warnings", "warnings", "code", "codes of the warnings"),
    _each("judgements", "judgements", "id", "ids of the judgements that bear on it"),
)
_ACTOR = "participant"
_OF_ONE_IN_IT = tuple(
    Column(name, Kind.TEXT, lambda row, part=part: (row[_ACTOR] or {}).get(part), meaning)  # type: ignore[misc]
    for name, part, meaning in (
        ("participant_id", "entity_id", "id of one who took part"),
        ("participant", "name", "name"),
        ("participant_kind", "kind", "person, country or organization"),
        ("participant_country", "country", "country spoken for, ISO 3166-1 alpha-2"),
        ("role", "role", "host, guest, mediator or participant"),
        ("office", "title", "office held on the day"),
    )
)

COLUMNS: dict[Shape, tuple[Column, ...]] = {
    "events": (_ID, *_OF_THE_EVENT, *_OF_ALL_IN_IT),
    "participations": (_ID, *_OF_ONE_IN_IT, *_OF_THE_EVENT),
}


def rows(event: Event, shape: Shape) -> Iterator[list[Any]]:
    """The rows of an event, as JSON values: one, or one for each who took part (one without any if none is known)."""
    columns = COLUMNS[shape]
    if shape == "events":
        yield [column.value(event) for column in columns]
        return
    for actor in event["participants"] or [None]:
        one = {**event, _ACTOR: actor}
        yield [column.value(one) for column in columns]
