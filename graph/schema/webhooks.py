"""Who is sent what changes: webhooks, the messages to them, and which process sends them."""

from sqlalchemy import Column, Float, Index, Integer, Table, Text

from graph.schema.columns import key, metadata, number, row_id, words

webhooks = Table(
    "webhooks",
    metadata,
    row_id(),
    words("public_id"),
    words("url"),
    words("wanted"),
    words("secret"),
    words("created"),
    number("position"),
    Column("disabled", Text),
)
"""`wanted` is which events, as JSON; `position` the last revision of which messages were made; `disabled` why not."""

webhook_messages = Table(
    "webhook_messages",
    metadata,
    row_id(),
    words("public_id"),
    key("webhook", "webhooks.id"),
    number("revision"),
    words("type"),
    words("payload"),
    number("attempts"),
    Column("due", Float),
    Column("status", Integer),
    Column("error", Text),
    Column("attempted", Text),
    Index("webhook_messages_in_order", "webhook", "revision", "id"),
)
"""`due` is when it is sent next, in seconds since 1970, null once it was taken or given up."""

leases = Table(
    "leases",
    metadata,
    Column("name", Text, primary_key=True),
    words("holder"),
    Column("until", Float, nullable=False),
)
"""What one process at a time may do: `holder` until then, in seconds since 1970."""
