"""Which events: all filters together, newest first."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.database import Row, Session
from graph.keys import NO_DAY, date_of
from graph.missed_days import TO_BE_OVER, with_notice
from graph.model import EventType, Mode, Status
from graph.queries.as_of import LATEST, View, viewed
from graph.queries.event_order import PageOf, Sort
from graph.queries.event_search import EventSearch
from graph.queries.highlights import highlighted
from graph.queries.names import entities_named
from graph.queries.page import Page, check_limit, read_cursor, write_cursor
from graph.queries.part_of import with_wholes_then
from graph.queries.relevance import Relevance
from graph.store import Store
from graph.wholes import with_whole


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Conditions that all hold. A participant is an entity id or a name; of several, all take part, of several in
    `any_of` at least one. `organization` is the id or name of one that takes part.

    `country` is the ISO alpha-2 code a participant acts for; `topic` an id or label; `place` a venue, city, country or
    region; `q` words of the title or the evidence, as `graph.queries.words` reads them. A document of one of the
    sources `source`, named without regard to case, reports the event. `since` and `until` hold by overlap, and leave
    undated events out. `as_of` asks what had been published by the end of that day; all other conditions then
    hold for what was known by it.

    For each of `countries` somebody takes part who acts for it, and for one of `any_country`; of `statuses` the event
    has one.
    """

    participant: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    organization: str | None = None
    country: str | None = None
    type: EventType | None = None
    status: Status | None = None
    mode: Mode | None = None
    topic: str | None = None
    place: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    q: str | None = None
    min_confidence: float | None = None
    min_sources: int | None = None
    source: tuple[str, ...] = ()
    as_of: dt.date | None = None
    countries: tuple[str, ...] = ()
    any_country: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()


ALL_EVENTS = EventFilter()
_PLACE = 3
"""So many values, at most, tell the place of a row in an order; the weights of words follow them."""

WITH_LATEST = f"SELECT page.*, {LATEST} FROM ({{page}}) page"
"""A page with the last day of publication, by which a plan is missed: it takes no statement of its own."""
_IS_PERSON = "SELECT 1 FROM entities WHERE id = :id AND kind = 'person'"


def find_events(
    store: Store,
    wanted: EventFilter = ALL_EVENTS,
    limit: int = 50,
    cursor: str | None = None,
    sort: Sort = "-date",
    count: bool = False,
    highlights: bool = False,
) -> Page:
    """A page of Event rows, with the number of all of them where it is asked for, and with the places of the words
    looked for (`graph.queries.highlights`).

    Raises BadCursor, and ValueError for a limit out of range or an order by relevance to no words.
    """
    with store.reading() as session, viewed(session, wanted.as_of, known_person(session, wanted)) as view:
        page = events_in(view, store, wanted, limit, cursor, sort, count)
    return replace(page, rows=highlighted(page.rows, wanted.q)) if highlights and wanted.q else page


def events_in(
    view: View,
    store: Store,
    wanted: EventFilter,
    limit: int,
    cursor: str | None,
    sort: Sort = "-date",
    count: bool = False,
) -> Page:
    """A page of the events in a view of the store as of the day that is wanted."""
    check_limit(limit)
    question = f"events:{sort}:{wanted}"
    after = None if cursor is None else read_cursor(store, question, cursor)
    asked = PageOf(sort, limit + 1, after and after[:_PLACE])
    search = event_search(view, wanted)
    if search is None:
        return Page((), None, 0 if count else None)
    weights = _by_relevance(view, search, wanted.q, (after or ())[_PLACE:]) if sort == "relevance" else ()
    matching, parameters = search.matching()
    page, parameters = asked.statement(matching, parameters)
    rows = view.rows(WITH_LATEST.format(page=page), parameters)
    if view.between is not None:
        rows = asked.in_order(rows)
    more = len(rows) > limit
    position = (*asked.position(rows[limit - 1]), *weights) if more else ()
    latest = date_of(max((row[7] or NO_DAY for row in rows), default=NO_DAY))
    served = served_bodies(view, [(row[0], *row[3:6]) for row in rows[:limit]], latest)
    total = sum(n for (n,) in view.rows(f"SELECT count(*) {matching}", parameters)) if count else None
    return Page(served, write_cursor(store, question, position) if more else None, total)


def _by_relevance(view: View, search: EventSearch, words: str | None, weights: Sequence[float]) -> tuple[float, ...]:
    """Have the search score what it finds; the weights of the words, for the pages that follow."""
    if words is None:
        raise ValueError("relevance is to words: q")
    relevance = Relevance.of(view, words, weights)
    relevance.drive(search)
    return relevance.weights


def known_person(session: Session, wanted: EventFilter) -> int | None:
    """The one person, if any, that a name wanted can mean: in all events made of fewer reports it takes part as now.

    It does not hold for a country, which gives way to its officials once they are named.
    """
    if wanted.as_of is None:
        return None
    for name in wanted.participant:
        found = entities_named(session, name)
        if len(found) == 1 and session.row(_IS_PERSON, {"id": found[0]}) is not None:
            return found[0]
    return None


def event_search(view: View, wanted: EventFilter) -> EventSearch | None:
    """The search for the events wanted; None where a filter names something that no event has."""
    search = EventSearch(view)
    for name in wanted.participant:
        search.with_participant(name)
    if wanted.any_of:
        search.with_participant(*wanted.any_of)
    if wanted.organization is not None:
        search.with_organization(wanted.organization)
    for kind in ("country", "type", "status", "mode", "topic"):
        value = getattr(wanted, kind)
        if value is not None:
            search.with_term(kind, value)
    if wanted.source:
        search.with_term("source", *wanted.source)
    for code in wanted.countries:
        search.with_term("country", code)
    if wanted.any_country:
        search.with_term("country", *wanted.any_country)
    if wanted.statuses:
        search.with_term("status", *wanted.statuses)
    if wanted.place is not None:
        search.at_place(wanted.place)
    if wanted.q is not None:
        search.with_words(wanted.q)
    search.within(wanted.since, wanted.until)
    search.at_least(wanted.min_confidence, wanted.min_sources)
    return None if search.hopeless else search


def served_bodies(view: View, rows: list[Row], latest: dt.date | None = None) -> tuple[str, ...]:
    """Events as they are served, from rows (body, status, last, part of): each with the id of what it is part of, and
    what should be over by now with a warning.

    `latest` is the last day of publication, asked for where it is not given and needed.
    """
    if latest is None and any(status in TO_BE_OVER for _, status, *_ in rows):
        latest = view.latest_publication()
    told = [body if latest is None else with_notice(body, status, last, latest) for body, status, last, _ in rows]
    if view.as_of is not None:
        return with_wholes_then(view, told)
    return tuple(with_whole(body, row[3]) for body, row in zip(told, rows, strict=True))
