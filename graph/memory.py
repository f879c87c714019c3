"""A database in memory with the tables that events are filed in, for the time of one question."""

from functools import cache
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from graph.database import Session
from graph.schema.documents import documents, entities, state
from graph.schema.events import crowds, dyad, events, facet, pair, pair_counts, terms, timeline

_TABLES = (state, documents, entities, events, timeline, pair, pair_counts, crowds, facet, dyad, terms)
_NEEDED = (
    "documents_by_day",
    "pair_by_second",
    "timeline_by_event",
    "timeline_stays",
    "pair_by_event",
    "facet_by_event",
    "events_by_day",
    "events_settled",
)
_FULL_TEXT = (
    "CREATE VIRTUAL TABLE event_index USING fts5(title, evidence, tokenize='unicode61 remove_diacritics 2')",
    "CREATE VIRTUAL TABLE event_words USING fts5vocab(event_index, instance)",
    "INSERT INTO state (id, revision, longest_span, cursor_secret) VALUES (1, 0, 0, '')",
)


def session_in_memory() -> Session:
    """A session over an empty database, which is gone when the session is closed. Entities need not be in it."""
    session = Session(Path(":memory:"), durable=False)
    session.run("PRAGMA foreign_keys=OFF")
    for statement in _statements():
        session.run(statement)
    return session


@cache
def _statements() -> tuple[str, ...]:
    dialect = sqlite.dialect()
    tables = [str(CreateTable(table).compile(dialect=dialect)) for table in _TABLES]
    indexes = [
        str(CreateIndex(index).compile(dialect=dialect))
        for table in _TABLES
        for index in sorted(table.indexes, key=lambda index: str(index.name))
        if index.name in _NEEDED
    ]
    return (*tables, *indexes, *_FULL_TEXT)
