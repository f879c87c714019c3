"""The day of publication that an HTML page states in its metadata or in a marked time."""

import datetime as dt
import json
import re
from collections.abc import Iterator
from typing import Any

from htmldate import find_date
from lxml.html import HtmlElement

from nlp.source.published import plausible

_META_NAMES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date.published",
    "publishdate",
    "publish_date",
    "publication_date",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "date",
)
_MARKED = "//*[@itemprop='datePublished' or contains(concat(' ', @class, ' '), ' dt-published ')]"
_TIMES = "//article//time[@datetime] | //main//time[@datetime]"
_ISO_DAY = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?!\d)")
_LATER_CHANGE = re.compile(r"updat|modif|last", re.IGNORECASE)
_MOST_JSON = 200_000


def published_day(tree: HtmlElement) -> dt.date | None:
    """The first plausible day in structured data, meta elements and marked times; else what htmldate finds."""
    for text in (*_structured(tree), *_meta(tree), *_marked_times(tree)):
        match = _ISO_DAY.match(text)
        if match:
            try:
                return plausible(dt.date.fromisoformat(match.group(1)))
            except ValueError:
                continue
    return _by_htmldate(tree)


def _structured(tree: HtmlElement) -> Iterator[str]:
    """`datePublished` of schema.org JSON-LD, at whatever depth."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        if len(script) > _MOST_JSON:
            continue
        try:
            yield from _published_in(json.loads(script))
        except (ValueError, RecursionError):
            continue


def _published_in(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        if isinstance(data.get("datePublished"), str):
            yield data["datePublished"]
        for value in data.values():
            yield from _published_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from _published_in(value)


def _meta(tree: HtmlElement) -> Iterator[str]:
    """Meta elements under the names that sites use for it, the most telling names first."""
    stated: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        stated.setdefault(name, element.get("content"))
    for name in _META_NAMES:
        if name in stated:
            yield stated[name]


def _marked_times(tree: HtmlElement) -> Iterator[str]:
    for element in tree.xpath(_MARKED):
        yield element.get("content") or element.get("datetime") or element.get("title") or ""
    for element in tree.xpath(_TIMES):
        before = (element.getprevious().tail if element.getprevious() is not None else element.getparent().text) or ""
        if not _LATER_CHANGE.search(f"{before} {element.get('class', '')} {element.getparent().get('class', '')}"):
            yield element.get("datetime")


def _by_htmldate(tree: HtmlElement) -> dt.date | None:
    """What htmldate reads from the head of the page; not its guesses from running text."""
    try:
        found = find_date(tree, original_date=True, extensive_search=False, outputformat="%Y-%m-%d")
        return plausible(dt.date.fromisoformat(found)) if found else None
    except (ValueError, TypeError):
        return None
