"""Builds the one statement that a search for events takes.

One index drives the search, in the order of the page: that of two participants, of one, or of the rarest property;
every other condition is a probe of a primary key. CROSS JOIN holds that order, as SQLite's planner would guess.
"""

import datetime as dt
from typing import Any

from graph.keys import FIRST_DAY, day_key, term_key
from graph.queries.as_of import SETTLED, View
from graph.queries.names import entities_named
from graph.queries.words import full_text
from graph.regions import region

_IS_ORGANIZATION = "SELECT 1 FROM entities WHERE id = :id AND kind = 'organization'"
_ANY = 10**9
FEW = 20_000
"""Rows of several properties, any of which will do, that are sorted so as to drive a search by them."""


class EventSearch:
    """Conditions on events, gathered one by one. `hopeless` once no event can meet them.

    `narrows` once there is any but on days.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._session = view.session
        self._participants: list[tuple[int, ...]] = []
        self._terms: list[tuple[int, tuple[int, ...]]] = []
        self._conditions: list[str] = []
        self._parameters: dict[str, Any] = {}
        self._table: str | None = None
        self._of_rows: list[str] = []
        self._source: str | None = None
        self.hopeless = False
        self.narrows = False

    def driven_by(self, table: str, **parameters: Any) -> None:
        """Walk rows of this table, which then is `d`, in place of the index that fits best. `also` says which rows."""
        self._table = table
        self._parameters.update(parameters)

    def also(self, condition: str, **parameters: Any) -> None:
        """A condition over `d` and `e`."""
        self._parameters.update(parameters)
        (self._of_rows if "e." in condition else self._conditions).append(condition)

    def with_participant(self, *ids_or_names: str) -> None:
        """One of the entities of these ids or names takes part."""
        found = {entity: None for name in ids_or_names for entity in entities_named(self._session, name)}
        self.hopeless |= not found
        self.narrows = True
        self._participants.append(tuple(found))

    def with_organization(self, id_or_name: str) -> None:
        """One of the organizations of this id or name takes part."""
        named = entities_named(self._session, id_or_name)
        found = tuple(entity for entity in named if self._session.row(_IS_ORGANIZATION, {"id": entity}) is not None)
        self.hopeless |= not found
        self.narrows = True
        self._participants.append(found)

    def with_term(self, kind: str, *values: str) -> None:
        """The event has one of these properties."""
        counted = {}
        for value in values:
            key = term_key(kind, value)
            rows = self._view.rows("SELECT events FROM terms WHERE id = :id", {"id": key})
            if rows:
                counted[key] = sum(int(events) for (events,) in rows)
        self.hopeless |= not counted
        self.narrows = True
        self._terms.append((sum(counted.values()), tuple(counted)))

    def at_place(self, name: str) -> None:
        """The event is at this venue, in this city, in this country by code or name, or in a country of this region."""
        within = region(name)
        codes = list(within.countries) if within is not None else []
        for entity in entities_named(self._session, name):
            row = self._session.row("SELECT public_id, kind, country FROM entities WHERE id = :id", {"id": entity})
            if row is not None:
                codes += [row[0], row[2]] if row[1] == "country" and row[2] else [row[0]]
        self.with_term("place", name, *codes)

    def with_words(self, words: str) -> None:
        """All the words occur in the title or the evidence: see `graph.queries.words`."""
        terms = full_text(words)
        self.hopeless |= not terms
        self.narrows = True
        self._condition("d.event IN (SELECT rowid FROM event_index WHERE event_index MATCH :words)", words=terms)

    def within(self, since: dt.date | None, until: dt.date | None) -> None:
        """Some possible day of the event is in the range; what is undated is not, if there is a range."""
        if since is None and until is None:
            return
        earliest = FIRST_DAY
        if since is not None:
            earliest = self._view.earliest_reaching(since)
            self._condition("d.last >= :since", since=day_key(since))
        latest = _ANY if until is None else day_key(until)
        self._condition("d.day BETWEEN :earliest AND :latest", earliest=earliest, latest=latest)

    def at_least(self, confidence: float | None, sources: int | None) -> None:
        """Lower bounds."""
        if confidence is not None:
            self.narrows = True
            self._of_rows.append("e.confidence >= :confidence")
            self._parameters["confidence"] = confidence
        if sources is not None:
            self.narrows = True
            self._of_rows.append("e.sources >= :sources")
            self._parameters["sources"] = sources

    def matching(self, rows: bool = True, beside: str = "") -> tuple[str, dict[str, Any]]:
        """All that is asked, as `FROM … WHERE …` over `d` (event, day, last) and `e`, the row of the event, and its
        parameters. More may be added by AND; without an order of its own, rows come in that of the driving index.

        Without `rows`, to be counted only, there is no `e` unless a condition needs it. `beside` joins more tables.
        """
        if self._source is None:
            self._parameters["settled"] = self._view.settled
            self._source = self._drive()
            if self._view.as_of is not None:
                self._condition(SETTLED.format(event="d.event"))
            self._conditions += self._probes()
        conditions, joined = self._conditions, ""
        if rows or self._of_rows:
            conditions, joined = ["e.id = d.event", *conditions, *self._of_rows], " CROSS JOIN events e"
        return f"FROM {self._source} d{joined}{beside} WHERE {' AND '.join(conditions) or '1'}", self._parameters

    def filed(self) -> str:
        """The same over `d`, rows of `facet`, for a search that nothing narrows but days: more is added by AND."""
        self.matching(rows=False)
        return " AND ".join(self._conditions) or "1"

    def _drive(self) -> str:
        """Choose the index that drives, and take its conditions off the list of probes."""
        if self._table is not None:
            return self._table
        single = [found for found in self._participants if len(found) == 1]
        if len(single) >= 2 and single[0] != single[1]:
            a, b = sorted(found[0] for found in single[:2])
            self._condition("d.a = :a AND d.b = :b", a=a, b=b)
            for found in single[:2]:
                self._participants.remove(found)
            return "pair"
        if single:
            self._condition("d.entity = :entity", entity=single[0][0])
            self._participants.remove(single[0])
            return "timeline"
        if self._participants:
            return self._drive_by_namesakes()
        return self._drive_by_property() or "(SELECT id AS event, day, last FROM events)"

    def _drive_by_property(self) -> str | None:
        """By the rarest; by several of which any will do only if they are few, as they come in no common order."""
        alone = [term for term in self._terms if len(term[1]) == 1 or term[0] <= FEW]
        if not alone:
            return None
        rarest = min(alone)
        self._terms.remove(rarest)
        if len(rarest[1]) > 1:
            return f"(SELECT DISTINCT event, day, last FROM facet WHERE term IN ({self._list('any', rarest[1])}))"
        self._condition("d.term = :term", term=rarest[1][0])
        return "facet"

    def _drive_by_namesakes(self) -> str:
        rarest = self._participants.pop(0)
        return f"(SELECT DISTINCT event, day, last FROM timeline WHERE entity IN ({self._list('namesake', rarest)}))"

    def _probes(self) -> list[str]:
        probes = []
        for table, column, groups in (
            ("timeline", "entity", self._participants),
            ("facet", "term", [keys for _, keys in self._terms]),
        ):
            for i, keys in enumerate(groups):
                listed = self._list(f"{table}{i}_", keys)
                probes.append(
                    f"EXISTS (SELECT 1 FROM {table} p WHERE p.{column} IN ({listed}) "
                    "AND p.day = d.day AND p.event = d.event)"
                )
        return probes

    def _list(self, name: str, keys: tuple[int, ...]) -> str:
        names = {f"{name}{i}": key for i, key in enumerate(keys)}
        self._parameters.update(names)
        return ", ".join(f":{parameter}" for parameter in names)

    def _condition(self, sql: str, **parameters: Any) -> None:
        self._conditions.append(sql)
        self._parameters.update(parameters)
