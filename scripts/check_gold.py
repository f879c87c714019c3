"""Checks annotation against documents (`python -m scripts.check_gold DOCS.jsonl GOLD.jsonl`): prints what is wrong."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from graph.model import ActorKind, EntityKind, EventType, Mode, Role, Status

_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_MOST_WORDS, _MOST_TOPICS = 15, 5


def read(path: str) -> dict[str, dict[str, Any]]:
    """The records of a file by id."""
    rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]
    return {row["id"]: row for row in rows}


def problems(document: dict[str, Any], gold: dict[str, Any]) -> Iterator[str]:
    """What is wrong with the annotation of one document."""
    text = document["text"]
    if gold["doc_date"] != document["published"][:10]:
        yield "doc_date is not the day of publication"
    for at, event in enumerate(gold["events"], 1):
        for said in _event_problems(event, text):
            yield f"e{at}: {said}"
        if event["id"] != f"e{at}":
            yield f"e{at}: the id is {event['id']}"
    for entity in gold["entities"]:
        if entity["kind"] not in get_args(EntityKind):
            yield f"entity {entity['name']}: kind {entity['kind']}"
        missing = [mention for mention in entity["mentions"] if mention not in text]
        if missing or not entity["mentions"]:
            yield f"entity {entity['name']}: mentions {missing or 'none'} are not in the text"


def _event_problems(event: dict[str, Any], text: str) -> Iterator[str]:
    for field, allowed in (("type", EventType), ("status", Status), ("mode", Mode)):
        if event[field] not in get_args(allowed):
            yield f"{field} {event[field]!r}"
    if event["quote"] not in text or len(event["quote"].split()) > _MOST_WORDS:
        yield "the quote is not in the text, or longer than 15 words"
    for field in ("start", "end"):
        if event[field] is not None and not _DAY.fullmatch(event[field]):
            yield f"{field} {event[field]!r}"
    if (event["start"] is None) != (event["end"] is None):
        yield "start and end: both or neither"
    if event["date_text"] is not None and event["date_text"] not in text:
        yield "date_text is not in the text"
    if len(event["topics"]) > _MOST_TOPICS or any(topic.lower() not in text.lower() for topic in event["topics"]):
        yield "topics: at most five, in words of the text"
    yield from _participant_problems(event, text)


def _participant_problems(event: dict[str, Any], text: str) -> Iterator[str]:
    for who in event["participants"]:
        if who["kind"] not in get_args(ActorKind) or who["role"] not in get_args(Role):
            yield f"participant {who['name']}: kind {who['kind']}, role {who['role']}"
        if who["title"] is not None and who["title"] not in text:
            yield f"participant {who['name']}: the title is not in the text"
        if who["country"] is not None and not re.fullmatch("[A-Z]{2}", who["country"]):
            yield f"participant {who['name']}: country {who['country']!r}"
    roles = [who["role"] for who in event["participants"]]
    if event["type"] == "visit" and not {"guest", "host"} <= set(roles):
        yield "a visit has a guest and a host country"
    if not event["participants"]:
        yield "nobody takes part"


def main() -> int:
    """Print every problem; 1 if there was one."""
    documents, gold = read(sys.argv[1]), read(sys.argv[2])
    found = [f"{key}: not annotated" for key in documents.keys() - gold.keys()]
    found += [f"{key}: no such document" for key in gold.keys() - documents.keys()]
    for key in documents.keys() & gold.keys():
        found += [f"{key} {problem}" for problem in problems(documents[key], gold[key])]
    print("\n".join([*sorted(found), f"{len(gold)} documents, {sum(len(g['events']) for g in gold.values())} events"]))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
