"""The tables, one truth for SQLite and PostgreSQL. Row ids come from `graph.keys`; days are YYYYMMDD, 0 for none.

The full-text tables of SQLite (`alias_index`, `event_index`) are made by the migrations alone.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

metadata = MetaData()


def _key(name: str, refers_to: str | None = None, **options: Any) -> Column[int]:
    arguments = [ForeignKey(refers_to)] if refers_to else []
    return Column(name, BigInteger().with_variant(Integer, "sqlite"), *arguments, nullable=False, **options)


def _key_or_none(name: str) -> Column[int]:
    return Column(name, BigInteger().with_variant(Integer, "sqlite"), nullable=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _row_id() -> Column[int]:
    return _key("id", primary_key=True, autoincrement=False)


state = Table(
    "state",
    metadata,
    _row_id(),
    _number("revision"),
    _number("longest_span"),
    _text("cursor_secret"),
)
"""One row, id 1. `longest_span`: days of the longest interval of any event so far."""

documents = Table(
    "documents",
    metadata,
    _row_id(),
    _text("public_id"),
    _number("published"),
    Column("source", Text),
    _text("content_hash"),
    _text("sketch"),
    _text("head"),
    _text("text"),
    Column("reader", Text, nullable=False, server_default=""),
    Index("documents_by_reader", "reader", "id"),
    Index("documents_by_day", "published", "id"),
    Index("documents_by_source", "source", "published", "id"),
)
"""`head` is the Document as JSON without its text; `sketch` recognises copies of one text (see `graph.copies`).

`reader` is the version of the reader that read it.
"""

entities = Table(
    "entities",
    metadata,
    _row_id(),
    _text("public_id"),
    _text("name"),
    _text("kind"),
    Column("country", Text),
    _number("events"),
    _text("body"),
    Index("entities_by_events", "events", "id"),
)

entity_values = Table(
    "entity_values",
    metadata,
    _key("entity"),
    _text("field"),
    _text("value"),
    _number("documents"),
    PrimaryKeyConstraint("entity", "field", "value"),
    sqlite_with_rowid=False,
)
"""How many documents give an entity this value of an attribute; the entity's row is chosen from these."""

document_entities = Table(
    "document_entities",
    metadata,
    _key("document", "documents.id"),
    _key("entity", "entities.id"),
    _text("body"),
    PrimaryKeyConstraint("document", "entity"),
    Index("document_entities_by_entity", "entity", "document"),
)
"""An entity as one document has it, with its mentions."""

aliases = Table(
    "aliases",
    metadata,
    _row_id(),
    _key("entity", "entities.id"),
    _text("alias"),
    _text("folded"),
    Index("aliases_by_name", "folded", "entity"),
    Index("aliases_by_entity", "entity"),
)

offices = Table(
    "offices",
    metadata,
    _key("entity", "entities.id"),
    _text("title"),
    _text("country"),
    _number("day"),
    _key("document", "documents.id"),
    PrimaryKeyConstraint("entity", "title", "country", "day", "document"),
    Index("offices_by_day", "entity", "day"),
    Index("offices_by_document", "document"),
    sqlite_with_rowid=False,
)
"""The office a document published on a day gives an entity; tenures are read from it."""

reports = Table(
    "reports",
    metadata,
    _row_id(),
    _text("public_id"),
    _key("document", "documents.id"),
    Column("event", BigInteger().with_variant(Integer, "sqlite"), ForeignKey("events.id")),
    Column("reason", Text),
    _text("body"),
    Index("reports_by_document", "document"),
    Index("reports_by_event", "event"),
)
"""`reason` is JSON: why the report was put to its event, null where it stands alone."""

report_actors = Table(
    "report_actors",
    metadata,
    _key("entity"),
    _number("first"),
    _key("report", "reports.id"),
    _number("last"),
    PrimaryKeyConstraint("entity", "first", "report"),
    Index("report_actors_by_report", "report"),
    sqlite_with_rowid=False,
)
"""Reports whose days are closely known, by participant."""

report_sets = Table(
    "report_sets",
    metadata,
    _key("actors"),
    _number("first"),
    _key("report", "reports.id"),
    _number("last"),
    PrimaryKeyConstraint("actors", "first", "report"),
    Index("report_sets_by_report", "report"),
    sqlite_with_rowid=False,
)
"""Reports by the other keys of `graph.blocking` and the days for which they are filed under each."""

_IN_BETWEEN_DAYS = text("known < settled")

events = Table(
    "events",
    metadata,
    _row_id(),
    _text("public_id"),
    _number("day"),
    _number("last"),
    _text("type"),
    _text("status"),
    Column("confidence", Float, nullable=False),
    _number("sources"),
    _text("body"),
    Column("known", Integer, nullable=False, server_default="0"),
    Column("settled", Integer, nullable=False, server_default="0"),
    Index("events_by_day", "day", "id", "last"),
    Index("events_settled", "id", "settled"),
    Index("events_in_between", "settled", "known", sqlite_where=_IN_BETWEEN_DAYS, postgresql_where=_IN_BETWEEN_DAYS),
)
"""`day` and `last` are the first and last possible day; `body` is the Event as JSON, encoded when it was resolved.

`known` and `settled` are the days on which its first and its last report were published: from `settled` on it is what
it is now. A day that is not known never comes.
"""

timeline = Table(
    "timeline",
    metadata,
    _key("entity", "entities.id"),
    _number("day"),
    _key("event", "events.id"),
    _number("last"),
    _number("held"),
    _text("role"),
    PrimaryKeyConstraint("entity", "day", "event"),
    Index("timeline_by_event", "event"),
    sqlite_with_rowid=False,
)

pair = Table(
    "pair",
    metadata,
    _key("a", "entities.id"),
    _key("b", "entities.id"),
    _number("day"),
    _key("event", "events.id"),
    _number("last"),
    _number("held"),
    _text("type"),
    PrimaryKeyConstraint("a", "b", "day", "event"),
    Index("pair_by_second", "b", "a", "day", "held", "last"),
    Index("pair_by_event", "event"),
    sqlite_with_rowid=False,
)
"""`a < b`; `held` is 1 for what was held or is under way."""

facet = Table(
    "facet",
    metadata,
    _key("term", "terms.id"),
    _number("day"),
    _key("event", "events.id"),
    _number("last"),
    PrimaryKeyConstraint("term", "day", "event"),
    Index("facet_by_event", "event"),
    sqlite_with_rowid=False,
)
"""Events by any property that questions filter on: type, status, mode, country, topic, place."""

terms = Table(
    "terms",
    metadata,
    _row_id(),
    _text("kind"),
    _text("value"),
    _number("events"),
)
"""How many events have a property; the rarest drives a search."""

retired = Table(
    "retired",
    metadata,
    _row_id(),
    _text("public_id"),
    _text("successor"),
)
"""Ids of events that outlived the report they were named after. (Any report's id also leads to its event.)"""

judgements = Table(
    "judgements",
    metadata,
    _row_id(),
    _text("public_id"),
    _text("kind"),
    _text("about"),
    _text("time"),
    _key_or_none("withdraws"),
    _text("body"),
    Index("judgements_by_withdrawn", "withdraws"),
)
"""What people judged, as JSON. Rows are only ever added; the file holds that by triggers."""

judgement_subjects = Table(
    "judgement_subjects",
    metadata,
    _key("judgement", "judgements.id"),
    _number("position"),
    _number("rank"),
    _key("document"),
    _key_or_none("report"),
    PrimaryKeyConstraint("judgement", "position", "rank"),
    Index("judgement_subjects_by_document", "document"),
    Index("judgement_subjects_by_report", "report"),
    sqlite_with_rowid=False,
)
"""The anchors of the judgements that hold; `report` is the report in which a subject was found, by its first such."""

merged_entities = Table(
    "merged_entities",
    metadata,
    _row_id(),
    _text("public_id"),
    _text("canonical"),
    Index("merged_entities_by_canonical", "canonical"),
)
"""Entities that people judged to be another, and the id that survives; see `graph.identity`."""

audit = Table(
    "audit",
    metadata,
    _row_id(),
    _number("revision"),
    _key("judgement", "judgements.id"),
    _text("events"),
    Index("audit_by_revision", "revision", "id"),
    Index("audit_by_judgement", "judgement"),
)
"""What each judgement did, in the order they came: as of which revision it holds, and the events that it changed.

Rows are only ever added. `events` is a list of ids, as JSON.
"""
