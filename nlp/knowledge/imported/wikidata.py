"""Wikidata JSON dumps to records: humans with a "position held" (P39) statement, and the positions they held.

The form of a dump: https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html - an array with an item a line.
The file is read twice, since a position may stand after its holders: first the people, then the positions they name.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from nlp.knowledge.imported.records import Actor, Held, Post, Record

_HUMAN = "Q5"
_INSTANCE_OF, _POSITION_HELD, _CITIZENSHIP = "P31", "P39", "P27"
_START, _END, _COUNTRY, _JURISDICTION = "P580", "P582", "P17", "P1001"
_ITEM_ID = re.compile(rb'"id"\s*:\s*"(Q\d+)"')
_NATIVE = ("ru", "uk", "ar", "fa", "he", "zh", "zh-hans", "zh-hant", "ja", "ko", "el", "hi", "bn", "th", "ka", "hy")
_NAMED_IN = ("en", "mul", "en-gb", "en-us", "de", "fr", "es")


class NotWikidata(ValueError):  # noqa: N818 - says what the line is
    """A line that is no item of a Wikidata JSON dump."""


def dump(open_lines: Callable[[], Iterable[bytes]], country_of: dict[str, str]) -> Iterator[Record]:
    """The records of a dump; `open_lines` gives its lines from the start, `country_of` ISO codes by country QID.

    Raises NotWikidata with the number of the line that is none.
    """
    wanted: set[str] = set()
    for item in _items(open_lines(), lambda line: b'"P39"' in line):
        if _HUMAN in _values(item, _INSTANCE_OF):
            held = list(_holdings(item))
            wanted.update(holding.post for holding in held)
            if held:
                yield _person(item, country_of)
                yield from held
    for item in _items(open_lines(), lambda line: _id_in(line) in wanted):
        yield _post(item, country_of)


def _items(lines: Iterable[bytes], wanted: Callable[[bytes], bool]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        body = line.strip().rstrip(b",")
        if body in (b"", b"[", b"]") or not wanted(body):
            continue
        try:
            item = json.loads(body)
            yield {"id": item["id"], "labels": item["labels"], "aliases": item["aliases"], "claims": item["claims"]}
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise NotWikidata(f"line {number} is no item of a Wikidata dump") from error


def _id_in(line: bytes) -> str:
    found = _ITEM_ID.search(line, 0, 200)
    return found[1].decode() if found else ""


def _person(item: dict[str, Any], country_of: dict[str, str]) -> Actor:
    names = _names(item)
    countries = [country_of[qid] for qid in _values(item, _CITIZENSHIP) if qid in country_of]
    return Actor(item["id"], names[0], "person", item["id"], tuple(countries), tuple(names[1:]))


def _names(item: dict[str, Any]) -> list[str]:
    """The English label first, then aliases and labels in other scripts; the id where there is no label."""
    labels, aliases = item["labels"] or {}, item["aliases"] or {}
    called = [labels[code]["value"] for code in (*_NAMED_IN, *_NATIVE) if code in labels]
    also = [alias["value"] for code in ("en", "mul") for alias in aliases.get(code, ())]
    return list(dict.fromkeys((*called, *also))) or [item["id"]]


def _holdings(item: dict[str, Any]) -> Iterator[Held]:
    for statement in _statements(item, _POSITION_HELD):
        post = _target(statement["mainsnak"])
        qualifiers = statement.get("qualifiers") or {}
        start, end = (_day(qualifiers.get(name, ())) for name in (_START, _END))
        if post:
            yield Held(item["id"], post, start, end)


def _post(item: dict[str, Any], country_of: dict[str, str]) -> Post:
    within = [*_values(item, _JURISDICTION), *_values(item, _COUNTRY)]
    country = next((country_of[qid] for qid in within if qid in country_of), "")
    return Post(item["id"], _names(item)[0], country)


def _statements(item: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    claims = item["claims"] or {}
    return (s for s in claims.get(name, ()) if s.get("rank") != "deprecated")


def _values(item: dict[str, Any], name: str) -> list[str]:
    return [qid for statement in _statements(item, name) if (qid := _target(statement["mainsnak"]))]


def _target(snak: dict[str, Any]) -> str:
    value = (snak.get("datavalue") or {}).get("value")
    return str(value.get("id", "")) if isinstance(value, dict) else ""


def _day(snaks: Iterable[dict[str, Any]]) -> str:
    """The first time value as ISO text, cut to its precision (9 is a year, 10 a month, 11 a day)."""
    for snak in snaks:
        value = (snak.get("datavalue") or {}).get("value")
        if isinstance(value, dict) and str(value.get("time", "")).startswith("+"):
            length = {9: 4, 10: 7, 11: 10}.get(int(value.get("precision", 0)))
            if length:
                return str(value["time"])[1 : 1 + length]
    return ""
