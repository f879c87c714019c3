"""A plain question answered from the store, with what was understood and the evidence, or declined with the nearest."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import Any

from app.ask.finding import SHOWN, encounters
from app.ask.names import StoreNames
from app.ask.people import people
from app.ask.said import statements
from app.ask.sentences import of_chain, sentence
from graph.queries.path import path
from graph.store import Store
from nlp.questions import PEOPLE, Actor, Query, Understanding, question, read_question

MOST_EVIDENCE = 20


def understood(store: Store, text: str, asked_on: dt.date) -> Understanding:
    """What a question asks for, with names as the store has them; the first of a process builds indexes of names."""
    return read_question(text, asked_on, StoreNames(store))


def answered(store: Store, text: str, asked_on: dt.date, read: Understanding) -> dict[str, Any]:
    """The answer to a question as it was understood, with the members of `app.wire.ask.Answer`."""
    names = StoreNames(store)
    head = {"question": text, "asked": asked_on.isoformat()}
    if read.query is None:
        return {**head, **_UNANSWERED, "understood": None, "why": read.why, "nearest": read.nearest}
    find = names.found_itself if read.query.kind == "path" else names.found
    stored = {actor: find(actor) for actor in (*read.query.actors, *read.query.any_of)}
    missing = next((actor for actor, found in stored.items() if found is None), None)
    stored |= {actor: find(actor) for actor in read.query.speakers if actor not in stored}
    query = _with_actors(read.query, {actor: found or actor for actor, found in stored.items()})
    told = {**head, **_UNANSWERED, "understood": query.model_dump(mode="json"), "as_of": _iso(query.as_of)}
    if missing is not None:
        return {**told, **_of_missing(query, missing, names, asked_on)}
    return {**told, **(_chain(store, query) if query.kind == "path" else _encounters(store, query, asked_on))}


_UNANSWERED: dict[str, Any] = {
    "understood": None, "why": None, "answer": None, "data": [], "evidence": [], "count": None, "complete": True,
    "as_of": None, "nearest": None,
}  # fmt: skip


def _encounters(store: Store, query: Query, asked_on: dt.date) -> dict[str, Any]:
    asks_for_people = query.asked in PEOPLE
    met, found = people(store, query) if asks_for_people else ([], encounters(store, query))
    data, count = (met, len(met)) if asks_for_people else (found.events, found.total)
    return {
        "answer": sentence(query, asked_on, found, met),
        "data": data[:SHOWN],
        "count": count,
        "complete": found.all_seen and count <= SHOWN,
        "evidence": _proofs(query, found.events),
    }


def _chain(store: Store, query: Query) -> dict[str, Any]:
    a, b = query.participant
    found = json.loads(
        path(store, a.entity_id or a.name, b.entity_id or b.name, query.since, query.until, as_of=query.as_of)
    )
    chains = found["paths"]
    steps = chains[0]["steps"] if chains else None
    return {
        "answer": of_chain(steps, found["a"]["name"], found["b"]["name"]),
        "data": chains,
        "count": len(chains),
        "complete": found["complete"],
        "evidence": _evidence(event for step in steps or () for event in step["events"][:1]),
    }


def _evidence(events: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Of each event the sentence that supports most of it, the latest of several."""
    found = ((event["id"], event["evidence"][::-1]) for event in events)
    best = [{"event_id": key, **max(told, key=lambda each: len(each["supports"]))} for key, told in found if told]
    return best[:MOST_EVIDENCE]


def _proofs(query: Query, events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The excerpts that the answer rests on."""
    match query.asked:
        case "outcomes":
            return _of_outcomes(events)
        case "statements":
            return [
                {"event_id": event["id"], **{name: said[name] for name in ("document_id", "start", "end", "text")}}
                for event, said in statements(events, query)
            ][:MOST_EVIDENCE]
        case _:
            return _evidence(events)


def _of_outcomes(events: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The sentences that say what came of the events."""
    told = [{"event_id": event["id"], **each["evidence"]} for event in events for each in event["outcomes"]]
    return told[:MOST_EVIDENCE]


def _with_actors(query: Query, others: Mapping[Actor, Actor]) -> Query:
    """The query with others in the place of its actors."""
    lists = ("participant", "guests", "hosts", "mediators", "any_of", "speakers")
    return query.model_copy(update={each: tuple(others.get(a, a) for a in getattr(query, each)) for each in lists})


def _of_missing(query: Query, missing: Actor, names: StoreNames, asked_on: dt.date) -> dict[str, Any]:
    """That no document names someone, and the same question about whoever has the nearest name."""
    near = names.nearest(missing.name)
    said = f"No document here tells of an encounter of {missing.name}."
    if near is None:
        return {"answer": said, "count": 0}
    found = next(iter(names.called(near)), Actor(name=near))
    worded = question(_with_actors(query, {missing: found}), asked_on)
    reads = read_question(worded, asked_on, names).query is not None
    return {"answer": f"{said} The nearest name is {near}.", "count": 0, "nearest": worded if reads else None}


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
