"""Recorded documents: whole texts, each followed by the record a careful reader would make of its encounters.

    ## 2023-05-17 | wire | A headline, or -
    The text, in paragraphs parted by empty lines.
    --
    A = Anna Berg, p, NO, foreign minister
    B = China, c, CN
    C = United Nations, o
    * meeting held in_person central | A:host B | 2023-05-16 | on Tuesday | -/Oslo/NO | fisheries | Berg met | {met} B

An actor is a letter or a few, the whole name, the kind (person, country, organization), the country acted for and, of
persons, the office in words of the text. An encounter has six parts after its type, status, mode and whether it is
central: participants (a role behind a colon), the day, month, year or `from..to`, the words of the date, the place as
venue/city/country, topics and a quote of at most 15 words; and, where classifiers are to learn from it, snippets of the
text with the word in braces that tells of the encounter. `-` says that there is none.

    python -m scripts.training.recorded FILES [--into FOLDER]

prints what is wrong, and writes documents and annotation of the two halves (`read`, `unread`: an id whose SHA-1 ends in
an even or an odd digit) into the folder.
"""

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.check_gold import problems

_KINDS = {"p": "person", "c": "country", "o": "organization"}
_HEAD = re.compile(r"## (\d{4}-\d\d-\d\d) \| ([^|]+) \| (.+)")
_TELLER = re.compile(r"[^{}]*\{[^{} ]+\}[^{}]*")
_ACTOR = re.compile(r"([A-Z]\w{0,3}) = ([^,]+), ([pco])(?:, ([A-Z]{2}|-))?(?:, (.+))?")


class RecordError(ValueError):
    """A document or record that cannot be read."""


def documents(path: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """The documents of a file with their annotation, as in `data/gold`; raises RecordError with the line."""
    block: list[str] = []
    first = 0
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), "## "], start=1):
        if line.startswith("## ") and block:
            try:
                yield _document(path.stem, block)
            except RecordError as error:
                raise RecordError(f"{path}:{first}: {error}") from error
            block = []
        if line.strip() or block:
            first = first if block else number
            block.append(line.strip())


def is_unread(key: str) -> bool:
    """Whether a document belongs to the half that nobody opens while rules change."""
    return int(_digest(key)[-1], 16) % 2 == 1


def _digest(text: str) -> str:
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()


def _document(file: str, block: list[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    head = _HEAD.fullmatch(block[0])
    if head is None or block.count("--") != 1:
        raise RecordError("a document is a line of day, style and title, its text, two hyphens, and its record")
    cut = block.index("--")
    text = "\n".join(block[1:cut]).strip()
    key = f"{file}-{_digest(text)[:8]}"
    document = {"id": key, "published": head[1], "text": text, "source": head[2].strip()}
    if head[3].strip() != "-":
        document["title"] = head[3].strip()
    actors = dict(_actor(line) for line in block[cut + 1 :] if line and not line.startswith("*"))
    told = [line for line in block[cut + 1 :] if line.startswith("*")]
    events = [{"id": f"e{at}", **_event(line, actors)} for at, line in enumerate(told, start=1)]
    return document, {"id": key, "doc_date": head[1], "events": events, "entities": []}


def _actor(line: str) -> tuple[str, dict[str, Any]]:
    found = _ACTOR.fullmatch(line)
    if found is None:
        raise RecordError(f"no actor: {line}")
    country = None if found[4] in (None, "-") else found[4]
    return found[1], {"name": found[2].strip(), "kind": _KINDS[found[3]], "country": country, "title": found[5]}


def _event(line: str, actors: dict[str, dict[str, Any]]) -> dict[str, Any]:
    parts = [None if part.strip() == "-" else part.strip() for part in line[1:].split("|")]
    if len(parts) not in (7, 8):
        raise RecordError(f"an encounter has seven or eight parts: {line}")
    kind, who, when, words, where, topics, quote = parts[:7]
    said = (kind or "").split()
    if len(said) not in (3, 4) or said[3:] not in ([], ["central"]):
        raise RecordError(f"an encounter begins with type, status, mode and, if so, central: {line}")
    start, _, end = (when or "").partition("..")
    return {
        **dict(zip(("type", "status", "mode"), said, strict=False)),
        "participants": [_participant(one, actors) for one in (who or "").split()],
        "start": start or None,
        "end": end or start or None,
        "date_text": words,
        "place": _place(where),
        "topics": [topic.strip() for topic in (topics or "").split(";") if topic.strip()],
        "quote": quote or "",
        "central": len(said) == 4,
        **({"tellers": _tellers(parts[7])} if len(parts) == 8 else {}),
    }


def _tellers(snippets: str | None) -> list[str]:
    """Pieces of the text, each with one word in braces: that which tells of the encounter there."""
    found = [snippet.strip() for snippet in (snippets or "").split(";;") if snippet.strip()]
    for snippet in found:
        if not _TELLER.fullmatch(snippet):
            raise RecordError(f"one word in braces: {snippet}")
    return found


def _participant(said: str, actors: dict[str, dict[str, Any]]) -> dict[str, Any]:
    letter, _, role = said.strip(",;").partition(":")
    if letter not in actors:
        raise RecordError(f"no actor {letter}")
    return {**actors[letter], "role": role or "participant"}


def _place(where: str | None) -> dict[str, Any] | None:
    if where is None:
        return None
    parts = [None if part.strip() in ("", "-") else part.strip() for part in where.split("/")]
    if len(parts) != 3:
        raise RecordError(f"a place is venue/city/country: {where}")
    return dict(zip(("venue", "city", "country"), parts, strict=True))


def main() -> int:
    """Check the files, and write the halves; 1 if something is wrong."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--into", type=Path)
    options = parser.parse_args()
    rows = [pair for path in options.files for pair in documents(path)]
    told = [_with_title(document) for document, _ in rows]
    found = [
        f"{document['id']} {problem}"
        for document, (_, gold) in zip(told, rows, strict=True)
        for problem in (*problems(document, gold), *_unfound(document["text"], gold))
    ]
    print("\n".join([*found, f"{len(rows)} documents, {sum(len(gold['events']) for _, gold in rows)} encounters"]))
    if options.into:
        for unread, half in ((False, "read"), (True, "unread")):
            chosen = [pair for pair in rows if is_unread(pair[0]["id"]) == unread]
            _write(options.into / f"{half}.documents.jsonl", [document for document, _ in chosen])
            _write(options.into / f"{half}.annotation.jsonl", [gold for _, gold in chosen])
    return int(bool(found))


def _unfound(text: str, gold: dict[str, Any]) -> Iterator[str]:
    """The snippets of words that tell that are not in the text."""
    for event in gold["events"]:
        for snippet in event.get("tellers", ()):
            if re.sub(r"[{}]", "", snippet) not in text.replace("\n", " "):
                yield f"{event['id']} not in the text: {snippet}"


def _with_title(document: dict[str, Any]) -> dict[str, Any]:
    return {**document, "text": f"{document.get('title', '')}\n{document['text']}"}


def _write(path: Path, rows: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
