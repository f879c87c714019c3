"""What people judged, and what it did."""

from sqlalchemy import Column, Index, PrimaryKeyConstraint, Table, Text

from graph.schema.columns import key, metadata, number, row_id, words

judgements = Table(
    "judgements",
    metadata,
    row_id(),
    words("public_id"),
    words("kind"),
    words("about"),
    words("time"),
    key("withdraws", nullable=True),
    words("body"),
    Index("judgements_by_withdrawn", "withdraws"),
)
"""What people judged, as JSON. Rows are only ever added; the file holds that by triggers."""

judgement_subjects = Table(
    "judgement_subjects",
    metadata,
    key("judgement", "judgements.id"),
    number("position"),
    number("rank"),
    key("document"),
    key("report", nullable=True),
    PrimaryKeyConstraint("judgement", "position", "rank"),
    Index("judgement_subjects_by_document", "document"),
    Index("judgement_subjects_by_report", "report"),
    sqlite_with_rowid=False,
)
"""The anchors of the judgements that hold; `report` is the report in which a subject was found, by its first such."""

merged_entities = Table(
    "merged_entities",
    metadata,
    row_id(),
    words("public_id"),
    words("canonical"),
    Index("merged_entities_by_canonical", "canonical"),
)
"""Entities that people judged to be another, and the id that survives; see `graph.identity`."""

audit = Table(
    "audit",
    metadata,
    row_id(),
    number("revision"),
    key("judgement", "judgements.id"),
    words("events"),
    Column("actor", Text, nullable=False, server_default=""),
    Column("chain", Text, nullable=False, server_default=""),
    Index("audit_by_revision", "revision", "id"),
    Index("audit_by_judgement", "judgement"),
)
"""What each judgement did, in the order they came: as of which revision it holds, and the events that it changed.

Rows are only ever added. `events` is a list of ids, as JSON; `actor` the id of the key that the judgement came with,
empty without one; `chain` a hash over this row and the one before (`graph.rows.audit`).
"""
