"""The documents of `data/clusters` with what they tell: which encounter, as told in which words of time and place.

`python -m scripts.clusters` checks the annotation and prints what is wrong with it.
"""

import datetime as dt
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.model import ActorKind, Day, DocumentIn, EventType, Frozen, Mode, Participant, Place, Report, Role, Status

FOLDER = Path(__file__).resolve().parents[1] / "data" / "clusters"


class Who(Frozen):
    """A participant as annotated; `country` is the ISO alpha-2 code it acts for."""

    name: str
    kind: ActorKind
    country: str | None
    role: Role


class Telling(Frozen):
    """What a document says of one encounter. `label` names the encounter, the same in all documents that tell it."""

    label: str
    type: EventType
    status: Status
    mode: Mode
    start: Day | None
    end: Day | None
    place: Place | None
    participants: tuple[Who, ...]


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document and its tellings; `part` is the part of the collection it belongs to."""

    document: DocumentIn
    part: str
    tellings: tuple[Telling, ...]

    @property
    def id(self) -> str:
        """The document's id."""
        return self.document.id or ""


def load(folder: Path = FOLDER, part: str | None = None) -> tuple[Annotated, ...]:
    """The annotated documents of a part (None: all). Raises ValueError where documents and labels do not agree."""
    documents = {row["id"]: row for row in _rows(folder / "documents.jsonl")}
    labels = {row["document"]: row for row in _rows(folder / "labels.jsonl")}
    if documents.keys() != labels.keys():
        raise ValueError(f"only in one file: {', '.join(sorted(documents.keys() ^ labels.keys()))}")
    if other := [name for name, row in labels.items() if row["part"] != documents[name]["part"]]:
        raise ValueError(f"of another part in the other file: {', '.join(sorted(other))}")
    return tuple(
        Annotated(DocumentIn.model_validate(row), row["part"], _tellings(labels[name]))
        for name, row in documents.items()
        if part in (None, row["part"])
    )


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _tellings(row: dict[str, Any]) -> tuple[Telling, ...]:
    return tuple(Telling.model_validate(encounter) for encounter in row["encounters"])


def as_reports(annotated: Annotated) -> tuple[Report, ...]:
    """The reports that a reader without a fault would make of the document: what is resolved, without the reading."""
    return tuple(_report(annotated, at, telling) for at, telling in enumerate(annotated.tellings))


def _report(annotated: Annotated, at: int, telling: Telling) -> Report:
    name = hashlib.sha256(f"{annotated.id}/{at}".encode()).hexdigest()[:16]
    dated = telling.start is not None
    return Report(
        id=name,
        type=telling.type,
        status=telling.status,
        mode=telling.mode,
        title=telling.label,
        participants=tuple(
            Participant(entity_id=_entity_id(who), name=who.name, kind=who.kind, country=who.country, role=who.role)
            for who in telling.participants
        ),
        start=telling.start,
        end=telling.end,
        date_precision="unknown" if not dated else "day" if telling.start == telling.end else "range",
        date_basis="explicit" if dated else "none",
        place=telling.place,
        confidence=1.0,
        evidence=(),
        document_id=annotated.id,
        reported=dt.date.fromisoformat(annotated.document.published or ""),
    )


def _entity_id(who: Who) -> str:
    return f"country:{who.country}" if who.kind == "country" else f"{who.kind}:{who.name}"


def problems(collection: Iterable[Annotated]) -> Iterator[str]:
    """What is wrong with the annotation."""
    told: dict[str, Telling] = {}
    for annotated in collection:
        labels = [telling.label for telling in annotated.tellings]
        if len(set(labels)) < len(labels):
            yield f"{annotated.id}: one encounter twice"
        for telling in annotated.tellings:
            for said in _problems(telling, told.setdefault(telling.label, telling)):
                yield f"{annotated.id} {telling.label}: {said}"
            if telling.label.split("-")[0] != annotated.id.split("-")[0]:
                yield f"{annotated.id} {telling.label}: a label of another cluster"


def _problems(telling: Telling, first: Telling) -> Iterator[str]:
    if telling.type != first.type:
        yield f"a {telling.type} here, elsewhere a {first.type}"
    if (telling.start is None) != (telling.end is None) or _days(telling)[0] > _days(telling)[1]:
        yield f"from {telling.start} to {telling.end}"
    moved = "postponed" in (telling.status, first.status)
    if not moved and (_days(telling)[0] > _days(first)[1] or _days(first)[0] > _days(telling)[1]):
        yield f"{telling.start} here, elsewhere {first.start}"
    roles = {who.role for who in telling.participants}
    if len(telling.participants) < 2 and telling.type != "gathering":
        yield "nobody to meet"
    if telling.type == "visit" and not {"guest", "host"} <= roles:
        yield "a visit has a guest and a host country"
    if any(who.kind == "country" and who.country is None for who in telling.participants):
        yield "a country without its code"


def _days(telling: Telling) -> tuple[dt.date, dt.date]:
    """The first and last possible day."""
    return telling.start or dt.date.min, telling.end or dt.date.max


def main() -> int:
    """Print every problem; 1 if there was one."""
    collection = load()
    found = list(problems(collection))
    tellings = sum(len(annotated.tellings) for annotated in collection)
    print("\n".join([*found, f"{len(collection)} documents, {tellings} tellings"]))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
