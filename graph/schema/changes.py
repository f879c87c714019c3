"""What each write did, for those who follow the store."""

from sqlalchemy import Column, Integer, Table, Text

from graph.schema.columns import metadata, number, words

changes = Table(
    "changes",
    metadata,
    Column("revision", Integer, primary_key=True, autoincrement=False),
    words("time"),
    words("created"),
    words("changed"),
    words("removed"),
    words("documents"),
    Column("judgement", Text),
    number("everything"),
)
"""A row a revision. `created` and `changed` are ids of events as JSON, `removed` the events as they were, each with its
`sources`; `documents` ids by what became of them; `judgement` the id of one. `everything` is 1 where a whole store came
at once, unlisted."""
