"""What the events that a search finds have in common: counted by each of their properties, the most frequent first."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from graph.queries.as_of import View, viewed
from graph.queries.events import ALL_EVENTS, EventFilter, event_search, known_person
from graph.queries.labels import entity_briefs, source_names, term_labels
from graph.queries.remembered import remembered
from graph.queries.sample import share_of
from graph.store import Store

KINDS = {
    "type": "type",
    "status": "status",
    "mode": "mode",
    "country": "country",
    "topic": "subject",
    "place": "city",
    "source": "source",
}
"""Facets that are filed as terms, and the kind of term."""
PARTICIPANTS = ("person", "country", "organization")

BY_YEAR = "SELECT d.day / 10000, count(*) {matching} GROUP BY d.day / 10000"
BY_TERM = """
WITH met AS MATERIALIZED (SELECT d.event AS event {matching} AND (:share = 1 OR d.event % :share = 0)),
filed AS MATERIALIZED (
    SELECT f.term AS term, count(*) AS events FROM met CROSS JOIN facet f INDEXED BY facet_by_event
    WHERE f.event = met.event GROUP BY f.term
),
present AS MATERIALIZED (
    SELECT t.entity AS entity, count(*) AS events FROM met CROSS JOIN timeline t INDEXED BY timeline_by_event
    WHERE t.event = met.event GROUP BY t.entity
)
SELECT t.kind, filed.term, filed.events, t.value FROM filed CROSS JOIN terms t WHERE t.id = filed.term
UNION ALL
SELECT (SELECT 'of ' || e.kind FROM entities e WHERE e.id = present.entity), present.entity, present.events, NULL
FROM present
"""
OF_ALL = """
SELECT kind, id, events, value FROM terms
UNION ALL
SELECT 'of ' || kind, id, events, NULL FROM entities WHERE events > 0
"""
"""How many events of all have a property or a participant is kept as they are written."""


@dataclass
class _Counts:
    """How many events have each value: terms as (value, row id) by kind, participants as row ids by kind."""

    share: int
    years: Counter[int] = field(default_factory=Counter)
    terms: dict[str, Counter[tuple[str, int]]] = field(default_factory=dict)
    actors: dict[str, Counter[int]] = field(default_factory=dict)


def facets(store: Store, wanted: EventFilter = ALL_EVENTS, limit: int = 10) -> str:
    """`{"events", "exact", "facets"}` as JSON: of each facet the `limit` most frequent values (`top`), the number of
    all (`values`), and how many events the others have together (`other`).

    Where an event has several values, as with countries, topics and sources, it counts for each. `exact` is false where
    only a share of the events was looked at, see `graph.queries.sample`; their number, and that by year, is always
    exact.
    """
    with store.reading() as session:
        question = f"facets:{wanted}:{limit}"
        return remembered(store, session, question, lambda: _facets(store, wanted, limit))


def _facets(store: Store, wanted: EventFilter, limit: int) -> str:
    with store.reading() as session, viewed(session, wanted.as_of, known_person(session, wanted)) as view:
        search = event_search(view, wanted)
        counts = _Counts(1) if search is None else _counts(view, *search.matching(rows=False), wanted == ALL_EVENTS)
        answer = {
            "events": counts.years.total(),
            "exact": counts.share == 1,
            "facets": {
                **{name: _of_terms(view, counts, kind, limit) for name, kind in KINDS.items()},
                **{f"participant_{kind}": _of_actors(view, counts, kind, limit) for kind in PARTICIPANTS},
                "year": _of_years(counts.years, limit),
            },
        }
    return json.dumps(answer, ensure_ascii=False)


def _counts(view: View, matching: str, asked: dict[str, Any], everything: bool) -> _Counts:
    years: Counter[int] = Counter()
    for year, number in view.rows(BY_YEAR.format(matching=matching), asked):
        years[year] += number
    counts = _Counts(1 if everything else share_of(years.total()), years)
    unknown: Counter[int] = Counter()
    sql = OF_ALL if everything else BY_TERM.format(matching=matching)
    for kind, key, number, value in view.rows(sql, {**asked, "share": counts.share}):
        if value is not None:
            counts.terms.setdefault(kind, Counter())[value, key] += number * counts.share
        elif kind is not None:
            counts.actors.setdefault(kind.removeprefix("of "), Counter())[key] += number * counts.share
        else:
            unknown[key] += number * counts.share
    if unknown:
        # What was in between on a day is filed in memory, where entities have no rows.
        for key, brief in entity_briefs(view.session, unknown).items():
            counts.actors.setdefault(brief["kind"], Counter())[key] += unknown[key]
    return counts


def _of_terms(view: View, counts: _Counts, kind: str, limit: int) -> dict[str, Any]:
    counted = counts.terms.get(kind, Counter())
    ranked = _ranked(counted)
    labels = _labels(view, kind, [term for _, term in ranked[:limit]])
    shown = (
        {**(labels.get(key[1]) or {"value": key[0].upper() if kind == "country" else key[0]}), "events": counted[key]}
        for key in ranked[:limit]
    )
    return _facet(shown, counted, limit)


def _labels(view: View, kind: str, terms: list[int]) -> dict[int, dict[str, Any]]:
    """What terms of a kind that is filed folded are called."""
    if not terms or kind not in ("subject", "city", "source"):
        return {}
    return source_names(view.session, terms) if kind == "source" else term_labels(view, terms)


def _of_actors(view: View, counts: _Counts, kind: str, limit: int) -> dict[str, Any]:
    counted = counts.actors.get(kind, Counter())
    ranked = _ranked(counted)[:limit]
    names = entity_briefs(view.session, ranked) if ranked else {}
    return _facet(({"entity": names[key], "events": counted[key]} for key in ranked), counted, limit)


def _of_years(counted: Counter[int], limit: int) -> dict[str, Any]:
    shown = ({"value": f"{year:04}" if year else None, "events": counted[year]} for year in _ranked(counted)[:limit])
    return _facet(shown, counted, limit)


def _ranked(counted: Counter[Any]) -> list[Any]:
    """The keys, those with most events first, of equal ones the smallest."""
    return sorted(counted, key=lambda key: (-counted[key], key))


def _facet(shown: Iterable[dict[str, Any]], counted: Counter[Any], limit: int) -> dict[str, Any]:
    others = sum(sorted(counted.values(), reverse=True)[limit:])
    return {"top": list(shown), "values": len(counted), "other": others}
