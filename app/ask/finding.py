"""The encounters that a query asks about: its conditions as filters of the store, and the roles of those named."""

import datetime as dt
import json
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any

from graph.model import Status
from graph.queries.event_order import Sort
from graph.queries.events import EventFilter, find_events
from graph.queries.page import MOST_ROWS
from graph.regions import region
from graph.store import Store
from nlp.questions import Actor, Query, holds

SHOWN = 50
"""Rows of an answer."""
_SHOWN = ("events", "whether", "count", "when")
"""What is asked for of encounters one by one; all else is gathered from all of them."""
_PLANS_LAST = dt.timedelta(days=366)
"""How long after it is first told of a plan without a day may still be ahead."""
_HAPPENED: tuple[Status, ...] = ("held", "ongoing")
_AHEAD: tuple[Status, ...] = ("planned", "proposed")


@dataclass(frozen=True, slots=True)
class Found:
    """Encounters in the order asked for, and how many there are: at least so many, if not all were looked through."""

    events: list[dict[str, Any]]
    total: int
    all_seen: bool = True


def encounters(store: Store, query: Query) -> Found:
    """The encounters that meet the query, the newest first, or the earliest first where the first or next is wanted."""
    wanted = event_filter(query)
    sort: Sort = "date" if query.order in ("first", "next") else "-date"
    found = _found(store, query, wanted, sort)
    if query.status == "planned" and query.until is None and not found.events:
        undated = [event for event in _all(store, query, replace(wanted, since=None)) if _may_be_ahead(event, query)]
        found = Found(undated, len(undated))
    if query.order in ("first", "last", "next"):
        found = Found(found.events[:1], len(found.events[:1]))
    return _with_meetings_there(store, query, found) if query.asked in ("topics", "outcomes", "statements") else found


def _may_be_ahead(event: dict[str, Any], query: Query) -> bool:
    """Whether a plan has no day, and is not so old that it came to nothing or came about unheard of."""
    if event["start"] is not None:
        return False
    reported = event["first_reported"]
    return query.since is None or reported is None or dt.date.fromisoformat(reported[:10]) >= query.since - _PLANS_LAST


def _with_meetings_there(store: Store, query: Query, visits: Found) -> Found:
    """The visits, each followed by the meetings that were part of it: what came of a visit came of these."""
    if query.type != "visit" or not visits.events:
        return visits
    everyone = (*query.participant, *query.guests, *query.hosts)
    of_any_type = query.model_copy(update={"type": None, "participant": everyone, "guests": (), "hosts": ()})
    page = find_events(store, event_filter(of_any_type), MOST_ROWS, sort="-date")
    held_there: dict[str | None, list[dict[str, Any]]] = defaultdict(list)
    for event in map(json.loads, page.rows):
        held_there[event["part_of"]].append(event)
    events = [each for visit in visits.events for each in (visit, *held_there[visit["id"]])]
    return Found(events, len(events), visits.all_seen and page.next_cursor is None)


def event_filter(query: Query) -> EventFilter:
    """The conditions of a query but for roles. States take part by whoever acts for them."""
    actors = query.actors
    countries = [actor.country for actor in actors if actor.kind == "country"] + [query.country]
    return EventFilter(
        participant=tuple(_key(actor) for actor in actors if actor.kind != "country"),
        any_of=tuple(_key(actor) for actor in query.any_of),
        countries=tuple(code for code in countries if code),
        any_country=_states_of(query.region),
        type=query.type,
        mode=query.mode,
        statuses=_statuses(query.status),
        topic=query.topic,
        q=query.q,
        place=query.place,
        since=query.since,
        until=query.until,
        as_of=query.as_of,
    )


def _states_of(name: str | None) -> tuple[str, ...]:
    within = region(name) if name else None
    return within.countries if within is not None else ()


def _statuses(status: Status | None) -> tuple[Status, ...]:
    if status is None:
        return ()
    return _HAPPENED if status == "held" else _AHEAD if status == "planned" else (status,)


def _key(actor: Actor) -> str:
    return actor.entity_id or actor.name


def _found(store: Store, query: Query, wanted: EventFilter, sort: Sort) -> Found:
    """The encounters; where only some are shown, and it is the same who of those that take part, the store counts."""
    apart = query.guests or query.hosts or query.mediators or query.country or query.region or query.office
    if apart or query.asked not in _SHOWN:
        page = find_events(store, wanted, MOST_ROWS, sort=sort)
        events = [event for event in map(json.loads, page.rows) if _is_wanted(event, query)]
        return Found(events, len(events), page.next_cursor is None)
    page = find_events(store, wanted, SHOWN, sort=sort, count=True)
    return Found(list(map(json.loads, page.rows)), page.count or 0)


def _all(store: Store, query: Query, wanted: EventFilter) -> list[dict[str, Any]]:
    page = find_events(store, wanted, MOST_ROWS, sort="-reported")
    return [event for event in map(json.loads, page.rows) if _is_wanted(event, query)]


def _is_wanted(event: dict[str, Any], query: Query) -> bool:
    """Whether the guests are guests there, the hosts hosts, the mediators mediators, and another is asked for."""
    wanted = (("guest", query.guests), ("host", query.hosts), ("mediator", query.mediators))
    in_roles = all(_has_role(event, actor, role) for role, actors in wanted for actor in actors)
    if query.country is None and query.region is None and query.office is None:
        return in_roles
    return in_roles and any(is_other(participant, query) for participant in event["participants"])


def is_other(participant: dict[str, Any], query: Query) -> bool:
    """Whether a participant is none of those named, and of the country, region and office asked about, if any."""
    if any(is_of(participant, actor) for actor in query.actors):
        return False
    of_region = query.region is None or participant["country"] in _states_of(query.region)
    of_country = query.country in (None, participant["country"])
    title, country = participant.get("title"), participant["country"]
    return of_region and of_country and (query.office is None or holds(query.office, title, country))


def _has_role(event: dict[str, Any], actor: Actor, role: str) -> bool:
    return any(one["role"] == role for one in event["participants"] if is_of(one, actor))


def is_of(participant: dict[str, Any], actor: Actor) -> bool:
    """Whether a participant is the actor, or acts for it where it is a state."""
    if actor.kind == "country":
        return bool(participant["country"] == actor.country)
    return bool(participant["entity_id"] == actor.entity_id)


def days(event: dict[str, Any]) -> tuple[dt.date, dt.date] | None:
    """The first and the last possible day of an event; None where none is known."""
    start, end = event["start"] or event["end"], event["end"] or event["start"]
    return (dt.date.fromisoformat(start), dt.date.fromisoformat(end)) if start and end else None
