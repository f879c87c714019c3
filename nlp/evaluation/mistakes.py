"""The list of what a reading got wrong, event by event, for whoever works on the reading."""

from collections.abc import Iterator, Mapping
from typing import Any

from nlp.evaluation.annotation import Annotated, Named, Told
from nlp.evaluation.matching import match_events, pair_up, same_actor, same_days


def mistakes(gold: Mapping[str, Annotated], read: Mapping[str, Annotated]) -> Iterator[dict[str, Any]]:
    """A record for each event that was missed, invented, or found with something wrong.

    `mistake` is `missed`, `invented` or `wrong`; `annotated` and `read` are the two sides, `fields` what differs.
    """
    for name, document in gold.items():
        yield from _of_document(document, read.get(name, Annotated(name)))


def _of_document(gold: Annotated, read: Annotated) -> Iterator[dict[str, Any]]:
    pairs = match_events(gold.events, read.events)
    for i, j in pairs:
        annotated, found = gold.events[i], read.events[j]
        if fields := list(_differences(annotated, found)):
            sides = {"annotated": _shown(annotated), "read": _shown(found)}
            yield {"document": gold.id, "mistake": "wrong", "fields": fields, **sides}
    for i in sorted(set(range(len(gold.events))) - {i for i, _ in pairs}):
        yield {"document": gold.id, "mistake": "missed", "annotated": _shown(gold.events[i])}
    for j in sorted(set(range(len(read.events))) - {j for _, j in pairs}):
        yield {"document": gold.id, "mistake": "invented", "read": _shown(read.events[j])}


def _differences(gold: Told, read: Told) -> Iterator[str]:
    pairs = pair_up(gold.participants, read.participants, same_actor)
    if not len(pairs) == len(gold.participants) == len(read.participants):
        yield "participants"
    if any(gold.participants[i].role != read.participants[j].role for i, j in pairs):
        yield "role"
    for field in ("type", "status", "mode", "city", "country"):
        if getattr(gold, field) != getattr(read, field):
            yield field
    if gold.days != read.days and not same_days(gold, read):
        yield "date"


def _shown(event: Told) -> dict[str, Any]:
    return {
        "type": event.type,
        "status": event.status,
        "mode": event.mode,
        "participants": [_named(one) for one in event.participants],
        "days": event.days and "/".join(day.isoformat() for day in event.days),
        "city": event.city,
        "country": event.country,
        "words": " ".join(event.quote or event.evidence),
    }


def _named(one: Named) -> str:
    return f"{' '.join(one.words)} ({one.kind}, {one.country or '-'}, {one.role or '-'})"
