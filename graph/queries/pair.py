"""Did the two meet: how often, first, last, by year, about what, who else was there, and the events."""

import datetime as dt
import json

from graph.keys import day_key
from graph.queries.as_of import viewed
from graph.queries.events import EventFilter, events_in
from graph.queries.labels import entity_briefs
from graph.queries.names import the_entity_named
from graph.queries.page import Page
from graph.queries.remembered import remembered
from graph.queries.shared import shared_record
from graph.store import Store


def pair(
    store: Store,
    a: str,
    b: str,
    limit: int = 50,
    cursor: str | None = None,
    today: dt.date | None = None,
    as_of: dt.date | None = None,
    since: dt.date | None = None,
    until: dt.date | None = None,
) -> str:
    """The record of two entities, each given by id or name, as JSON with a page of their events.

    `held` counts what took place; `first` and `last` are the days of the first and the last that did, and `longest_gap`
    is the longest time between one and the next; `next_planned` is the first day planned from `today` on, or after the
    last that took place; `topics`, `others` and `gatherings` are of all events. `since` and `until` leave out what is
    not within, by overlap, and what is undated. With `as_of`, all of it is what had been published by that day, and
    what is planned is asked for from it on. Raises NotFound, BadCursor.
    """
    asked = {"since": None if since is None else day_key(since), "until": None if until is None else day_key(until)}
    with store.reading() as session:
        left, right = the_entity_named(session, a), the_entity_named(session, b)
        briefs = entity_briefs(session, {left, right})
        person = next((key for key in (left, right) if briefs[key]["kind"] == "person"), None)
        day = today or as_of
        with viewed(session, as_of, person) as view:
            both = {**asked, "a": min(left, right), "b": max(left, right)}
            after = None if day is None else day_key(day) - 1
            question = f"shared:{as_of}:{after}:{both}"
            record = remembered(store, session, question, lambda: shared_record(view, both, after))
            participants = (briefs[left]["id"], briefs[right]["id"])
            wanted = EventFilter(participant=participants, since=since, until=until, as_of=as_of)
            page = events_in(view, store, wanted, limit, cursor) if left != right else Page((), None)
    head = json.dumps({"a": briefs[left], "b": briefs[right], **record}, ensure_ascii=False)[:-1]
    return f'{head},"data":[{",".join(page.rows)}],"next_cursor":{json.dumps(page.next_cursor)}}}'
