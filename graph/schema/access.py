"""Who may use the server. Not part of the graph: a change here is no new revision."""

from sqlalchemy import Column, Table, Text

from graph.schema.columns import metadata, number, row_id, words

access_keys = Table(
    "access_keys",
    metadata,
    row_id(),
    words("public_id"),
    words("name"),
    words("digest"),
    words("scopes"),
    words("created"),
    number("last_used"),
    Column("revoked", Text),
)
"""`digest` is the SHA-256 of the secret in hexadecimal, `scopes` a list as JSON; times are ISO 8601, `last_used` a day.

Rows stay when a key is revoked, so that a server that ever had keys does not fall open.
"""
