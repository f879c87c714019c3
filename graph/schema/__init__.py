"""The tables, one truth for SQLite and PostgreSQL. Days are YYYYMMDD, 0 for none.

The full-text tables of SQLite (`alias_index`, `event_index`, `document_index`, and what tells of their words) are made
by the migrations alone.
"""

from graph.schema import access, changes, documents, events, feeds, judgements, reports, webhooks
from graph.schema.columns import metadata

__all__ = ["access", "changes", "documents", "events", "feeds", "judgements", "metadata", "reports", "webhooks"]
