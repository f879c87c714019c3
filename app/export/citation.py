"""How to cite an event: its entry in this database and the documents that it rests on, as CSL JSON or BibTeX."""

import json
import re
from collections.abc import Iterable
from typing import Any, Literal

from app.export.columns import Event
from app.export.texts import urn
from app.version import VERSION

Form = Literal["csl", "bibtex"]
MEDIA_TYPES: dict[Form, str] = {
    "csl": "application/vnd.citationstyles.csl+json",
    "bibtex": "application/x-bibtex; charset=utf-8",
}
Item = dict[str, Any]

_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip
_NOT_IN_A_KEY = re.compile(r"[^A-Za-z0-9-]")
_VERBATIM = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\s]+")


def cited(event: Event, documents: Iterable[Item], revision: int, form: Form) -> str:
    """The citation of an event as it stands at a revision of the store, with its documents as they are served."""
    items = [_entry(event, revision), *map(_document, documents)]
    if form == "csl":
        return json.dumps(items, ensure_ascii=False)
    key = f"diplograph-{_NOT_IN_A_KEY.sub('-', event['id'])}"
    return "\n".join(_bibtex(f"{key}-{number}" if number else key, item) for number, item in enumerate(items))


def _entry(event: Event, revision: int) -> Item:
    """The event as an entry of a database; its edition is the program's version and the revision of the store."""
    return _known(
        {
            "id": urn("event", event["id"]),
            "type": "dataset",
            "title": _line(event["title"]),
            "publisher": "Diplograph",
            "version": f"{VERSION}, revision {revision}",
            "number": event["id"],
            "event-date": _date(event["start"], event["end"]),
            "issued": _date(event["first_reported"]),
            "note": f"{event['type']}, {event['status']}, {event['date'] or 'undated'}",
        }
    )


def _document(document: Item) -> Item:
    return _known(
        {
            "id": urn("document", document["id"]),
            "type": "article-newspaper",
            "title": _line(document["title"] or document["id"]),
            "container-title": document["source"] and _line(document["source"]),
            "issued": _date(document["published"]),
            "URL": document["url"] and _line(document["url"]),
            "language": document["language"],
        }
    )


def _known(item: Item) -> Item:
    return {name: value for name, value in item.items() if value is not None}


def _line(text: str) -> str:
    """Text on one line, as references are."""
    return _UNPRINTABLE.sub(" ", text).strip()


def _date(first: str | None, last: str | None = None) -> Item | None:
    days = [day for day in dict.fromkeys((first, last)) if day is not None]
    return {"date-parts": [list(map(int, day.split("-"))) for day in days]} if days else None


def _bibtex(key: str, item: Item) -> str:
    issued = item.get("issued", {}).get("date-parts", [[]])[0]
    fields = {
        "title": f"{{{_escaped(item['title'])}}}",
        "journal": item.get("container-title"),
        "publisher": item.get("publisher"),
        "edition": item.get("version"),
        "number": item.get("number"),
        "year": issued and f"{issued[0]:04}",
        "date": issued and "{:04}-{:02}-{:02}".format(*issued),
        "url": item.get("URL"),
        "langid": item.get("language"),
        "note": item.get("note"),
    }
    kind = "article" if item["type"] == "article-newspaper" else "misc"
    lines = [f"  {name} = {{{_value(name, value)}}}" for name, value in fields.items() if value]
    return f"@{kind}{{{key},\n" + ",\n".join(lines) + "\n}\n"


def _value(name: str, value: str) -> str:
    """A title has its braces, which keep its capitals, and is escaped already; an address is taken as it stands."""
    if name == "url":
        return value.translate(_VERBATIM)
    return value if name == "title" else _escaped(value)


def _escaped(text: str) -> str:
    return "".join(_SPECIAL.get(character, character) for character in text)
