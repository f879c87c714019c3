"""Feeds whose items are read into the store. Not part of the graph: a change here is no new revision."""

from sqlalchemy import Column, Table, Text

from graph.schema.columns import metadata, row_id, words

feeds = Table(
    "feeds",
    metadata,
    row_id(),
    words("url"),
    Column("source", Text),
    words("added"),
    Column("etag", Text),
    Column("modified", Text),
    Column("pulled", Text),
    Column("status", Text),
)
"""`etag` and `modified` are what the site said of the version whose items are all stored; times are ISO 8601.

`status` says in words what became of the last pull.
"""
