"""Where the reports of an event differ: each value of an attribute with the documents that say so."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from app.pages.days import when
from app.pages.words import in_words, place_in_words

Said = tuple[str, list[dict[str, Any]]]

_ATTRIBUTES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "Date": lambda report: when(report) if report["start"] or report["end"] else "",
    "Place": lambda report: place_in_words(report["place"]),
    "Status": lambda report: in_words(report["status"]),
    "Type": lambda report: in_words(report["type"]),
}


def disagreements(history: Mapping[str, Any]) -> Iterator[tuple[str, Sequence[Said]]]:
    """Attributes of which the reports of an event history say more than one thing, most said first.

    A report that is silent on an attribute does not differ.
    """
    for name, said_by in _ATTRIBUTES.items():
        values: dict[str, dict[str, dict[str, Any]]] = {}
        for entry in history["data"]:
            report, first = entry["report"], entry["report"]["evidence"][0]
            value = said_by(report)
            if value:
                who = {"id": report["document_id"], "source": entry["source"]}
                where = {"start": first["start"], "end": first["end"]}
                values.setdefault(value, {}).setdefault(report["document_id"], {**who, **where})
        if len(values) > 1:
            said = [(value, list(documents.values())) for value, documents in values.items()]
            yield name, sorted(said, key=lambda each: (-len(each[1]), each[0]))
