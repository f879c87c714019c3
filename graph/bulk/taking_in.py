"""What readings say, set down row by row: documents, entities, offices and where reports are searched."""

from collections import Counter
from collections.abc import Iterable

from graph.bulk.staging import Staging
from graph.bulk.sweep import first_day
from graph.errors import Conflict
from graph.model import Reading
from graph.rows.documents import document_row
from graph.rows.entities import document_entity_row, entities_of, value_rows
from graph.rows.event_rows import Row
from graph.rows.offices import office_row
from graph.rows.reports import report_row, reports_of, search_rows

_SEEN = "CREATE TABLE staging.seen (id INTEGER PRIMARY KEY, at INTEGER NOT NULL)"
_KNOWN = """
SELECT public_id, content_hash FROM staging.seen CROSS JOIN staging.documents
WHERE seen.id = :id AND documents.rowid = seen.at
"""
_TOLD = "CREATE TABLE staging.told (day INTEGER NOT NULL, body TEXT NOT NULL, document TEXT, source TEXT, sketch TEXT)"


class TakingIn:
    """Sets readings down; those of one document are one."""

    def __init__(self, staging: Staging) -> None:
        self._staging = staging
        self._documents = 0
        self._clear()
        staging.run(_SEEN)
        staging.run(_TOLD)

    def take(self, readings: Iterable[Reading]) -> None:
        """Set down the readings. Raises Conflict if an id stands for another content."""
        for reading in readings:
            document = document_row(reading.document, reading.reader)
            if self._is_new(document):
                self._entities(reading, document["id"])
                self._reports(reading, document)
        self._rows["entities"] = [{"id": key, "public_id": public_id} for key, public_id in self._ids.items()]
        self._rows["entity_values"] = [
            {"entity": entity, "field": field, "value": value, "documents": documents}
            for (entity, field, value), documents in self._values.items()
        ]
        for table, rows in self._rows.items():
            self._staging.add(table, rows)
        self._clear()

    def _clear(self) -> None:
        self._rows: dict[str, list[Row]] = {}
        self._ids: dict[int, str] = {}
        self._values: Counter[tuple[int, str, str]] = Counter()

    def _is_new(self, document: Row) -> bool:
        known = self._staging.row(_KNOWN, {"id": document["id"]})
        if known is not None:
            if known != (document["public_id"], document["content_hash"]):
                raise Conflict(f"document {document['public_id']} is known with another content")
            return False
        self._documents += 1
        self._staging.add("documents", [document])
        self._staging.add("seen", [{"id": document["id"], "at": self._documents}])
        return True

    def _entities(self, reading: Reading, document: int) -> None:
        for entity in entities_of(reading):
            row = document_entity_row(document, entity)
            self._note("document_entities", row)
            self._ids[row["entity"]] = entity.id
            self._values.update((value["entity"], value["field"], value["value"]) for value in value_rows(entity))
            if (office := office_row(entity, reading.document)) is not None:
                self._note("offices", office)

    def _reports(self, reading: Reading, document: Row) -> None:
        origin = {"document": document["public_id"], "source": document["source"], "sketch": document["sketch"]}
        for report in reports_of(reading):
            self._note("told", {"day": first_day(report), "body": report_row(report)["body"], **origin})
            by_set, by_actor = search_rows(report)
            self._note("report_sets", *by_set)
            self._note("report_actors", *by_actor)

    def _note(self, table: str, *rows: Row) -> None:
        self._rows.setdefault(table, []).extend(rows)
