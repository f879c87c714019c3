"""The questions that are measured: of the busiest people, pairs and countries of a store."""

import datetime as dt
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from graph.database import Session
from graph.keys import date_of, day_key
from graph.queries.counterparts import counterparts
from graph.queries.dyads import DyadFilter, all_dyads, find_dyads
from graph.queries.events import EventFilter, find_events
from graph.queries.facets import facets
from graph.queries.itinerary import itinerary
from graph.queries.one_event import get_event
from graph.queries.pair import pair
from graph.queries.path import path
from graph.queries.remembered import forget
from graph.queries.timeline import timeline
from graph.queries.timeseries import timeseries
from graph.store import Store

Question = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Asked:
    """A kind of question: what to ask, the most that it may take in milliseconds, and whether it may
    cost more the more events there are. Of two stores, those of one name are the same."""

    name: str
    limit: float | None
    questions: list[Question] = field(compare=False)
    may_grow: bool = False


_BUSIEST = "SELECT public_id FROM entities WHERE kind = :kind ORDER BY events DESC LIMIT :many"
_PAIRS = """
SELECT x.public_id, y.public_id
FROM (SELECT a, b, count(*) AS events FROM pair GROUP BY a, b ORDER BY 3 DESC LIMIT 20) p
CROSS JOIN entities x CROSS JOIN entities y WHERE x.id = p.a AND y.id = p.b ORDER BY p.events DESC
"""
FEWEST = 7
"""Events that each of the busiest pairs has among ten thousand: pages of so many are alike at all sizes."""
_SOME_DAY = "SELECT day FROM events WHERE day > 0 ORDER BY id LIMIT 1"
_STRANGERS = """
SELECT e.public_id FROM (
    SELECT entity, count(*) AS events FROM timeline WHERE day BETWEEN :since AND :until GROUP BY entity
) t CROSS JOIN entities e WHERE e.id = t.entity AND e.kind = 'person' ORDER BY t.events DESC LIMIT 21 OFFSET 100
"""
"""People who took part in something within a window, but not the busiest, who all met."""
_DYADS = "SELECT source, target FROM dyad WHERE source < target GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 5"


def questions(store: Store) -> list[Asked]:
    """What is asked of the busiest in the store."""
    with store.reading() as session:
        people, bodies, countries = (
            [public_id for (public_id,) in session.rows(_BUSIEST, {"kind": kind, "many": 5})]
            for kind in ("person", "organization", "country")
        )
        pairs = session.rows(_PAIRS)
        dyads = session.rows(_DYADS)
        window = _two_years(session)
        days = {"since": day_key(window[0]), "until": day_key(window[1])}
        strangers = [public_id for (public_id,) in session.rows(_STRANGERS, days)]
        events = [public_id for (public_id,) in session.rows("SELECT public_id FROM events ORDER BY id LIMIT 200")]
    hot = [*people, *countries, *bodies]
    of_pairs = [EventFilter(participant=of_pair) for of_pair in pairs]
    code = countries[0].rsplit(":", 1)[-1]
    return [
        Asked("events of a pair", 4, [partial(find_events, store, of_pair) for of_pair in of_pairs], may_grow=True),
        Asked(f"{FEWEST} events of a pair", 4, [partial(find_events, store, of_pair, FEWEST) for of_pair in of_pairs]),
        Asked("record of a pair, again", 4, [partial(pair, store, *p) for p in pairs]),
        Asked("record of a pair, first time", 4, [partial(_anew, partial(pair, store, *p)) for p in pairs]),
        Asked("timeline", 4, [partial(timeline, store, e) for e in hot]),
        Asked("event", 2, [partial(get_event, store, e) for e in events]),
        Asked(
            "counterparts, first time",
            60,
            [partial(_anew, partial(counterparts, store, e)) for e in hot],
            may_grow=True,
        ),
        Asked("counterparts, again", 60, [partial(counterparts, store, e) for e in hot]),
        Asked("dyad-months of a pair", 20, [partial(find_dyads, store, DyadFilter(*d)) for d in dyads]),
        Asked("dyad-months of a pair, all", 20, [partial(_all_dyads, store, d) for d in dyads], may_grow=True),
        Asked("path within two years", 20, [partial(path, store, *p, *window) for p in itertools.pairwise(strangers)]),
        Asked("itinerary of 500 events", None, [partial(itinerary, store, e) for e in people]),
        Asked("timeseries, all", None, [lambda: timeseries(store)]),
        Asked("timeseries by type, all", None, [lambda: timeseries(store, by="type")]),
        Asked("timeseries by type, country", None, [lambda: timeseries(store, EventFilter(country=code), by="type")]),
        Asked("facets, all", None, [lambda: _anew(lambda: facets(store))]),
        Asked("facets, held", None, [lambda: _anew(lambda: facets(store, EventFilter(status="held")))]),
    ]


def _two_years(session: Session) -> tuple[dt.date, dt.date]:
    """Two years in which something happened."""
    first = date_of(session.rows(_SOME_DAY)[0][0]) or dt.date.min
    return first, first + dt.timedelta(days=730)


def _all_dyads(store: Store, pair_of_countries: tuple[str, str]) -> object:
    return list(all_dyads(store, DyadFilter(*pair_of_countries)))


def _anew(question: Question) -> object:
    """The answer, as if it had never been given before."""
    forget()
    return question()
