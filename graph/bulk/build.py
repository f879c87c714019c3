"""A whole store from readings in any order: the same as adding them one by one, many times as fast."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from graph.bulk.resolving import stage_events
from graph.bulk.staging import Staging
from graph.bulk.taking_in import TakingIn
from graph.changes import record_whole_store
from graph.database import Session
from graph.errors import Conflict
from graph.migrate import migrate
from graph.model import Reading
from graph.rows.entities import update_entities
from graph.rows.pair_counts import FILL, many_met
from graph.rows.wholes import PUT, all_wholes

BATCH = 2_000
"""Readings, or entities, that are worked on at once."""

_EMPTY = (
    "pair_counts",
    *("judgements", "judgement_subjects", "merged_entities", "audit"),
    *("access_keys", "feeds", "webhooks", "webhook_messages", "leases"),
)
"""Tables that no reading fills, and one that is filled from others."""

_VALUES = "SELECT entity, field, value, sum(documents) FROM staging.entity_values GROUP BY entity, field, value"
_TERMS = "SELECT id, kind, value, sum(events) FROM staging.terms GROUP BY id, kind, value"
_ENTITIES = "SELECT DISTINCT id, public_id, '', '', NULL, 0, '' FROM staging.entities"
_FILL_INDEX = """
INSERT INTO event_index (rowid, title, evidence) SELECT rowid, title, evidence FROM staging.event_texts ORDER BY rowid
"""
_FILL_DOCUMENT_INDEX = "INSERT INTO document_index (document_index) VALUES ('rebuild')"
_COUNT_EVENTS = "UPDATE entities SET events = (SELECT count(*) FROM timeline WHERE entity = entities.id)"


def build_store(path: Path, readings: Iterable[Reading]) -> None:
    """Make a store at `path`, where nothing is yet; it appears there when it is whole and on disk.

    The same document twice is once. Raises Conflict if something is at `path`, or if an id stands for two contents.
    """
    if path.exists():
        raise Conflict(f"{path.name} exists")
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{path.name}-", dir=path.parent) as folder:
        building = Path(folder) / "store.db"
        migrate(building)
        session = Session(building, durable=False)
        try:
            _fill(session, Staging(session, Path(folder) / "staging.db"), iter(readings))
        finally:
            session.close()
        with building.open("rb") as built:
            os.fsync(built.fileno())
        building.rename(path)


def _fill(session: Session, staging: Staging, readings: Iterator[Reading]) -> None:
    taking_in = TakingIn(staging)
    while batch := list(islice(readings, BATCH)):
        taking_in.take(batch)
    staging.move("documents")
    staging.move("document_entities")
    staging.move("offices")
    staging.move("entity_values", _VALUES)
    staging.move("entities", _ENTITIES)
    staging.move("aliases")
    staging.move("report_sets")
    staging.move("report_actors")
    _choose_entities(session)
    span = stage_events(staging)
    for table in ("reports", "events", "timeline", "pair", "crowds", "facet", "dyad", *_EMPTY):
        staging.move(table)
    for wholes in all_wholes(session.rows):
        session.run_many(PUT, wholes)
    staging.move("terms", _TERMS)
    session.run_many(FILL, many_met(session.rows))
    session.run(_FILL_INDEX)
    session.run(_FILL_DOCUMENT_INDEX)
    session.run(_COUNT_EVENTS)
    any_read = session.row("SELECT 1 FROM documents LIMIT 1") is not None
    session.run(
        "UPDATE state SET revision = :revision, longest_span = :span", {"revision": int(any_read), "span": span}
    )
    if any_read:
        record_whole_store(session, 1)
    staging.finish()


def _choose_entities(session: Session) -> None:
    ids = (str(public_id) for (public_id,) in session.rows("SELECT public_id FROM entities ORDER BY id"))
    while batch := set(islice(ids, BATCH)):
        update_entities(session, batch)
