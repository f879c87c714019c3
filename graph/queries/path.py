"""How two are linked: the shortest chains of people who met, with the events on them."""

import datetime as dt
import json
from collections.abc import Collection
from itertools import pairwise
from typing import Any

from graph.queries.as_of import View, viewed
from graph.queries.chains import Chain, Chains, ChainSearch
from graph.queries.events import served_bodies
from graph.queries.meeting_links import ACTOR_KINDS, MOST_PARTICIPANTS, ActorKind, LinkRule, MeetingGraph
from graph.queries.names import the_entity_named
from graph.store import Store

LONGEST, MOST_CHAINS, MOST_EVENTS, LARGEST = 6, 10, 20, 1000
BUDGET = 250_000
"""Events that may be looked through for one question; a chain that takes more is not found, and the answer says so."""

_PERSONS: tuple[ActorKind, ...] = ("person",)
_ENTITIES = """
SELECT e.id, e.public_id, e.name, e.kind, e.country FROM json_each(:ids) j CROSS JOIN entities e WHERE e.id = j.value
"""


def path(
    store: Store,
    a: str,
    b: str,
    since: dt.date | None = None,
    until: dt.date | None = None,
    k: int = 1,
    as_of: dt.date | None = None,
    *,
    through: Collection[ActorKind] = (),
    held: bool = True,
    max_participants: int = MOST_PARTICIPANTS,
    depth: int = LONGEST,
    events: int = 3,
) -> str:
    """The `k` shortest chains of at most `depth` links between two entities, each given by id or name, as JSON.

    Neighbours in a chain took part in one event that was held (any event, if `held` is false), of at most
    `max_participants`, within the days. In between stand entities of the kinds `through`; without any, persons, or,
    where no chain of persons is found, all kinds. Of chains as long as each other, those whose rarest link has most
    events come first. Each step has its entity, the number (`count`) of events that link it to the one before, and the
    latest `events` of them. `complete` is false if the search was given up. With `as_of`, all is what had been
    published by that day. Raises NotFound, and ValueError for a number out of range.
    """
    _check(k=(k, 1, MOST_CHAINS), depth=(depth, 1, LONGEST), events=(events, 0, MOST_EVENTS))
    _check(max_participants=(max_participants, 2, LARGEST))
    with store.reading() as session:
        ends = (the_entity_named(session, a), the_entity_named(session, b))
        with viewed(session, as_of) as view:
            graph = MeetingGraph(view, LinkRule(since, until, held, max_participants), ends)
            kinds, chains = _chains(graph, ends, through, k, depth)
            return _answer(view, graph, ends, chains, events, through=sorted(kinds))


def _check(**numbers: tuple[int, int, int]) -> None:
    for name, (value, least, most) in numbers.items():
        if not least <= value <= most:
            raise ValueError(f"{name} is from {least} to {most}")


def _chains(
    graph: MeetingGraph, ends: tuple[int, int], through: Collection[ActorKind], k: int, depth: int
) -> tuple[Collection[ActorKind], Chains]:
    """Chains through the kinds asked for; through persons if none were, and, if that leads nowhere, through all."""
    tried: list[Collection[ActorKind]] = [through] if through else [_PERSONS, ACTOR_KINDS]
    if k == 1 and (events := graph.met(*ends)):
        return tried[0], Chains([ends], True, {ends[0]: {ends[1]: events}})
    for kinds in tried:
        graph = graph.through(kinds)
        chains = ChainSearch(ends, graph.links, graph.cost, BUDGET).shortest(k, depth)
        if chains.found:
            break
    return kinds, chains


def _answer(view: View, graph: MeetingGraph, ends: tuple[int, int], chains: Chains, events: int, **asked: Any) -> str:
    told = {*ends, *(entity for chain in chains.found for entity in chain)}
    rows = view.session.rows(_ENTITIES, {"ids": json.dumps(sorted(told))})
    entities = {key: dict(zip(("id", "name", "kind", "country"), entity, strict=True)) for key, *entity in rows}
    links = {link: "" for chain in chains.found for link in pairwise(chain)}
    for one, other in links:
        rows = graph.shared(one, other, events)
        bodies = served_bodies(view, [row[:4] for row in rows])
        links[one, other] = f'"count":{chains.links[one][other]},"events":[{",".join(bodies)}]'
    paths = ",".join(_path(chain, entities, links) for chain in chains.found)
    head = {"a": entities[ends[0]], "b": entities[ends[1]], **asked, "complete": chains.complete}
    return f'{json.dumps(head, ensure_ascii=False)[:-1]},"paths":[{paths}]}}'


def _path(chain: Chain, entities: dict[int, dict[str, Any]], links: dict[tuple[int, int], str]) -> str:
    met = ['"count":0,"events":[]', *(links[link] for link in pairwise(chain))]
    steps = (
        f'{{"entity":{json.dumps(entities[key], ensure_ascii=False)},{events}}}'
        for key, events in zip(chain, met, strict=True)
    )
    return f'{{"length":{len(chain) - 1},"steps":[{",".join(steps)}]}}'
