"""What documents say of encounters, and by what reports are found that may tell of the same one."""

from sqlalchemy import Column, Index, PrimaryKeyConstraint, Table, Text

from graph.schema.columns import key, metadata, number, row_id, words

reports = Table(
    "reports",
    metadata,
    row_id(),
    words("public_id"),
    key("document", "documents.id"),
    key("event", "events.id", nullable=True),
    Column("reason", Text),
    words("body"),
    Index("reports_by_document", "document"),
    Index("reports_by_event", "event"),
)
"""`reason` is JSON: why the report was put to its event, null where it stands alone."""

report_actors = Table(
    "report_actors",
    metadata,
    key("entity"),
    number("first"),
    key("report", "reports.id"),
    number("last"),
    PrimaryKeyConstraint("entity", "first", "report"),
    Index("report_actors_by_report", "report"),
    sqlite_with_rowid=False,
)
"""Reports whose days are closely known, by participant."""

report_sets = Table(
    "report_sets",
    metadata,
    key("actors"),
    number("first"),
    key("report", "reports.id"),
    number("last"),
    PrimaryKeyConstraint("actors", "first", "report"),
    Index("report_sets_by_report", "report"),
    sqlite_with_rowid=False,
)
"""Reports by the other keys of `graph.blocking` and the days for which they are filed under each."""
