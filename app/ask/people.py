"""Whom a query asks for: everyone else in the encounters, or those who had a role there."""

import json
from typing import Any

from app.ask.finding import Found, encounters, is_other
from graph.queries.counterparts import counterparts
from graph.queries.page import MOST_ROWS
from graph.store import Store
from nlp.questions import Query

_ROLES = {"hosts": "host", "guests": "guest", "mediators": "mediator"}


def people(store: Store, query: Query) -> tuple[list[dict[str, Any]], Found]:
    """Rows `{"entity", "events", "held", "first", "last"}` as those of `/entities/{id}/counterparts`, the most frequent
    first, and the encounters that they are from: the newest of them where all were counted in the store.
    """
    found = encounters(store, query)
    if found.all_seen or not _is_plain(query):
        return _counted(found.events, query), found
    page = counterparts(
        store, query.participant[0].entity_id or "", query.since, query.until, MOST_ROWS, as_of=query.as_of
    )
    rows = [json.loads(row) for row in page.rows]
    wanted = [row for row in rows if row["held"] or query.status is None]
    return wanted, Found(found.events, found.total, page.next_cursor is None)


def _is_plain(query: Query) -> bool:
    """Whether the store counts the counterparts itself: those of one actor within a range."""
    shaped = query.model_dump(exclude_defaults=True, exclude={"kind", "asked", "since", "until", "as_of", "order"})
    asks = query.kind == "counterparts" and len(query.participant) == 1 and query.participant[0].kind != "country"
    return asks and shaped.keys() <= {"participant", "status"} and query.status in (None, "held")


def _counted(events: list[dict[str, Any]], query: Query) -> list[dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = {}
    for event in events:
        for participant in event["participants"]:
            if _is_asked_for(participant, event, query):
                entity = {name: participant[name] for name in ("name", "kind", "country")}
                empty = {"entity": {"id": participant["entity_id"], **entity}, "events": 0, "held": 0}
                row = rows.setdefault(participant["entity_id"], {**empty, "first": None, "last": None})
                _count(row, event)
    return sorted(rows.values(), key=lambda row: (-row["events"], row["entity"]["name"]))


def _is_asked_for(participant: dict[str, Any], event: dict[str, Any], query: Query) -> bool:
    if not is_other(participant, query):
        return False
    role = _ROLES.get(query.asked)
    if role is None:
        return True
    visited = event["place"] and event["type"] == "visit" and participant["country"] == event["place"]["country"]
    return participant["role"] == role and not (role == "guest" and visited and participant["kind"] == "country")


def _count(row: dict[str, Any], event: dict[str, Any]) -> None:
    row["events"] += 1
    if event["status"] in ("held", "ongoing"):
        row["held"] += 1
        start, end = event["start"] or event["end"], event["start"] or event["end"]
        row["first"] = min(filter(None, (row["first"], start)), default=None)
        row["last"] = max(filter(None, (row["last"], end)), default=None)
