"""Annotation of texts that stay outside the repository (`data/gold/standoff.jsonl`), checked and put to use.

    python -m scripts.standoff check [--gold FILE]
    python -m scripts.standoff expand CORPORA FOLDER [--gold FILE]

`check` prints every line that holds more than offsets, codes and proper names; 1 if there was one. `expand` takes the
texts from the folder CORPORA and writes ordinary documents and annotation into FOLDER, which is outside the repository:
`standoff-PART.documents.jsonl` and `standoff-PART.annotation.jsonl`; 2 if a text is missing or another than annotated.
"""

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from scripts.check_gold import problems
from scripts.standoff_form import Entity, Event, Line, Participant, form_problems, is_id, names, read_lines

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "data" / "gold" / "standoff.jsonl"
PARTS = {"train": "01234567", "dev": "89ab", "blind": "cdef"}
"""The last hexadecimal digits of the SHA-1 of an id, by the part its document belongs to."""

Record = dict[str, Any]
Span = tuple[int, int]


class TextError(Exception):
    """A text is missing, differs from the one annotated, or does not bear the annotation."""


def part_of(document_id: str) -> str:
    """The part of a document."""
    digit = hashlib.sha1(document_id.encode(), usedforsecurity=False).hexdigest()[-1]
    return next(part for part, digits in PARTS.items() if digit in digits)


def sources(lines: Iterable[Line], corpora: Path) -> dict[str, Record]:
    """The records of the annotated documents by id, their texts being the ones annotated."""
    wanted = {line.id: line for line in lines}
    found: dict[str, Record] = {}
    for name in sorted({line.source for line in wanted.values()}):
        for record in _records(corpora / name):
            line = wanted.get(record["id"])
            if line and line.source == name:
                found[line.id] = record
    for line in wanted.values():
        if line.id not in found:
            raise TextError(f"{line.id} is not in {corpora / line.source}")
        if hashlib.sha256(found[line.id]["text"].encode()).hexdigest() != line.sha256:
            raise TextError(f"{line.id}: its text in {corpora / line.source} is not the one annotated (SHA-256)")
    return found


def _records(path: Path) -> list[Record]:
    try:
        rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row.strip()]
    except OSError as error:
        raise TextError(f"{path}: {error.strerror}") from error
    except ValueError as error:
        raise TextError(f"{path}: {error}") from error
    if not all(isinstance(row, dict) and {"id", "text", "published"} <= row.keys() for row in rows):
        raise TextError(f"{path}: not every line has an id, a text and a day of publication")
    return rows


def annotation(line: Line, text: str) -> Record:
    """The annotation in words, in the form of the other files of `data/gold`."""
    entities = [_entity(line.id, entity, text) for entity in line.entities]
    events = [{"id": f"e{at}", **_event(line.id, event, entities, text)} for at, event in enumerate(line.events, 1)]
    return {"id": line.id, "doc_date": line.doc_date, "events": events, "entities": entities}


def _entity(document: str, entity: Entity, text: str) -> Record:
    return {
        "name": _name(document, entity, text),
        "kind": entity.kind,
        "country": entity.country,
        "title": _words(document, entity.title, text),
        "mentions": [_words(document, mention, text) for mention in entity.mentions],
    }


def _name(document: str, entity: Entity, text: str) -> str | None:
    if entity.name is None:
        return names()[entity.country or ""]
    if not isinstance(entity.name, str):
        return _words(document, entity.name, text)
    if is_id(entity.name):
        return names()[entity.name]
    if re.search(rf"(?<!\w){re.escape(entity.name)}(?!\w)", text):
        raise TextError(f"{document}: a name that stands in the text is written out instead of given by offsets")
    return entity.name


def _event(document: str, event: Event, entities: list[Record], text: str) -> Record:
    place = event.place and {
        "venue": _words(document, event.place.venue, text),
        "city": _words(document, event.place.city, text),
        "country": event.place.country,
    }
    return {
        **event.model_dump(include={"type", "status", "mode", "start", "end", "central"}),
        "participants": [_participant(who, entities) for who in event.participants],
        "date_text": _words(document, event.date_text, text),
        "place": place,
        "topics": [_words(document, topic, text) for topic in event.topics],
        "quote": _words(document, event.quote, text),
    }


def _participant(who: Participant, entities: list[Record]) -> Record:
    if who.entity is None:
        country = who.country or ""
        return {"name": names()[country], "kind": "country", "country": country, "role": who.role, "title": None}
    entity = entities[who.entity]
    return {field: entity[field] for field in ("name", "kind", "country", "title")} | {"role": who.role}


def _words(document: str, span: Span | None, text: str) -> str | None:
    if span is None:
        return None
    if span[1] > len(text):
        raise TextError(f"{document}: offsets {span[0]}-{span[1]} are beyond the end of the text")
    return text[span[0] : span[1]]


def expand(lines: list[Line], corpora: Path, folder: Path) -> None:
    """Write the documents and the annotation of each part. The titles stand at the head of the texts already."""
    if folder.resolve().is_relative_to(ROOT):
        raise TextError(f"{folder} is inside the repository, where the texts do not belong")
    records = sources(lines, corpora)
    files: dict[str, list[Record]] = {f"{part}.{kind}": [] for part in PARTS for kind in ("documents", "annotation")}
    for line in lines:
        record, told = records[line.id], annotation(line, records[line.id]["text"])
        if wrong := list(problems(record, told)):
            raise TextError(f"{line.id}: {wrong[0]}")
        kept = {field: record.get(field) for field in ("id", "text", "published", "source")}
        files[f"{part_of(line.id)}.documents"].append(kept)
        files[f"{part_of(line.id)}.annotation"].append(told)
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in files.items():
        written = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / f"standoff-{name}.jsonl").write_text(written, encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Check or expand, as the command line says."""
    parser = argparse.ArgumentParser(prog="scripts.standoff")
    commands = parser.add_subparsers(dest="command", required=True)
    checking, expanding = commands.add_parser("check"), commands.add_parser("expand")
    expanding.add_argument("corpora", type=Path, help="folder of the texts")
    expanding.add_argument("folder", type=Path, help="folder to write into, outside the repository")
    for command in (checking, expanding):
        command.add_argument("--gold", type=Path, default=GOLD, help="file of annotation (default: data/gold)")
    given = parser.parse_args(arguments)
    if wrong := list(form_problems(given.gold)):
        print("\n".join(wrong), file=sys.stderr)
        return 1
    if given.command == "expand":
        try:
            expand(read_lines(given.gold), given.corpora, given.folder)
        except (TextError, OSError) as error:
            print(f"scripts.standoff: {error}", file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
