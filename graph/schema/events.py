"""Events, and what they are filed under so that questions are answered from an index."""

from sqlalchemy import Column, Float, Index, Integer, PrimaryKeyConstraint, Table, Text, text

from graph.schema.columns import key, metadata, number, row_id, words

_IN_BETWEEN_DAYS = text("known < settled")
_STAYS = text("type IN ('visit', 'gathering')")

events = Table(
    "events",
    metadata,
    row_id(),
    words("public_id"),
    number("day"),
    number("last"),
    words("type"),
    words("status"),
    Column("confidence", Float, nullable=False),
    number("sources"),
    words("body"),
    Column("known", Integer, nullable=False, server_default="0"),
    Column("settled", Integer, nullable=False, server_default="0"),
    Column("part_of", Text),
    Index("events_by_day", "day", "id", "last"),
    Index("events_settled", "id", "settled"),
    Index("events_in_between", "settled", "known", sqlite_where=_IN_BETWEEN_DAYS, postgresql_where=_IN_BETWEEN_DAYS),
)
"""`day` and `last` are the first and last possible day; `body` is the Event as JSON, encoded when it was resolved.

`known` and `settled` are the days on which its first and its last report were published: from `settled` on it is what
it is now. A day that is not known never comes. `part_of` is the id of what a meeting is part of (see `graph.wholes`).
"""

timeline = Table(
    "timeline",
    metadata,
    key("entity", "entities.id"),
    number("day"),
    key("event", "events.id"),
    number("last"),
    number("held"),
    words("role"),
    Column("type", Text, nullable=False, server_default=""),
    PrimaryKeyConstraint("entity", "day", "event"),
    Index("timeline_by_event", "event"),
    Index("timeline_stays", "entity", "day", "last", sqlite_where=_STAYS, postgresql_where=_STAYS),
    sqlite_with_rowid=False,
)

pair = Table(
    "pair",
    metadata,
    key("a", "entities.id"),
    key("b", "entities.id"),
    number("day"),
    key("event", "events.id"),
    number("last"),
    number("held"),
    words("type"),
    PrimaryKeyConstraint("a", "b", "day", "event"),
    Index("pair_by_second", "b", "a", "day", "held", "last"),
    Index("pair_by_event", "event"),
    sqlite_with_rowid=False,
)
"""`a < b`; `held` is 1 for what was held or is under way."""

pair_counts = Table(
    "pair_counts",
    metadata,
    key("a"),
    key("b"),
    words("kind"),
    key("key"),
    number("events"),
    PrimaryKeyConstraint("a", "b", "kind", "key"),
    sqlite_with_rowid=False,
)
"""How many events a pair of many has of a year, with a property or another who took part; see `graph.rows.pair_counts`.
"""

crowds = Table(
    "crowds",
    metadata,
    row_id(),
    number("participants"),
)
"""How many take part in events of more than two; `id` is that of the event."""

dyad = Table(
    "dyad",
    metadata,
    words("source"),
    words("target"),
    number("month"),
    words("type"),
    words("status"),
    words("cameo"),
    words("plover"),
    words("mode"),
    key("event", "events.id"),
    number("day"),
    number("last"),
    PrimaryKeyConstraint("source", "target", "month", "type", "status", "cameo", "plover", "mode", "event"),
    Index("dyad_by_event", "event"),
    sqlite_with_rowid=False,
)
"""An event under each directed pair of countries (ISO 3166-1 alpha-2) that take part, once, and its code for the pair.

`month` is that of the first possible day as YYYYMM, 0 for none; what has no code has empty words. In the order of the
key, so that counts by month are read off one after another.
"""

facet = Table(
    "facet",
    metadata,
    key("term", "terms.id"),
    number("day"),
    key("event", "events.id"),
    number("last"),
    PrimaryKeyConstraint("term", "day", "event"),
    Index("facet_by_event", "event"),
    sqlite_with_rowid=False,
)
"""Events by any property that questions filter on or count: type, status, mode, country, topic, subject, place, city.

A topic and a place are filed under each of their names; a subject and a city are these once each, to be counted by.
"""

terms = Table(
    "terms",
    metadata,
    row_id(),
    words("kind"),
    words("value"),
    number("events"),
)
"""How many events have a property; the rarest drives a search."""

retired = Table(
    "retired",
    metadata,
    row_id(),
    words("public_id"),
    words("successor"),
)
"""Ids of events that outlived the report they were named after. (Any report's id also leads to its event.)"""
