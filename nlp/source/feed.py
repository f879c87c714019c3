"""The items of an RSS or Atom feed. What feedparser reads is written anew from a tree that was checked before.

The bytes as they came are given to no lenient parser whose word is taken: it could take them for another encoding than
the check did, and find in them what the check did not see. What is mended of a feed that is not well-formed is checked
anew.
"""

import datetime as dt
import io
import time
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, tostring

import feedparser
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser
from lxml import etree, html

from nlp.knowledge.coverage import FIRST_YEAR
from nlp.source.feed_repair import mended, recovered
from nlp.source.published import LAST_YEAR

MOST_ITEMS = 2000
_DEEPEST, _MOST_ELEMENTS = 64, 200_000
_ROOTS = ("rss", "feed", "RDF")
_BLOCKS = (
    "address",
    "article",
    "blockquote",
    "br",
    "dd",
    "div",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "li",
    "p",
    "section",
    "tr",
)


class FeedError(ValueError):
    """What was handed in is no feed, or one that could do harm; `code` is stable, `detail` a sentence."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code, self.detail = code, detail


class _NotWellFormedError(FeedError):
    def __init__(self) -> None:
        super().__init__("not_a_feed", "What is there is not well-formed XML.")


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item: `key` tells it from others, `text` is its own content without markup, which may be only a teaser."""

    key: str
    link: str | None
    title: str | None
    published: dt.date | None
    text: str


@dataclass(frozen=True, slots=True)
class Feed:
    """The title of a feed and its items in their order, each key once; `malformed` says that there may be more."""

    title: str | None
    items: tuple[FeedItem, ...]
    malformed: bool = False


def read_feed(raw: bytes, url: str) -> Feed:
    """The feed in an XML document that was at `url`, as far as it is well-formed or can be mended; raises FeedError.

    At most `MOST_ITEMS` items are given.
    """
    try:
        tree, malformed = _checked(raw), False
    except _NotWellFormedError:
        tree, malformed = _repaired(raw), True
    parsed = feedparser.parse(
        io.BytesIO(tostring(tree, encoding="utf-8")),
        response_headers={"content-type": "application/xml", "content-location": url},
        sanitize_html=False,  # nothing is kept but text, and it takes time that grows with the square
        resolve_relative_uris=False,
    )
    items = {item.key: item for entry in parsed.entries[:MOST_ITEMS] if (item := _item(entry)) is not None}
    if malformed and not items:
        raise _NotWellFormedError
    return Feed(_line(parsed.feed.get("title")), tuple(items.values()), malformed)


class _Bounded(TreeBuilder):
    """Builds a tree that is neither too deep nor too large."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = self._count = 0

    def start(self, tag: str, attrs: Mapping[str, str]) -> Element:
        self._depth, self._count = self._depth + 1, self._count + 1
        if self._depth > _DEEPEST or self._count > _MOST_ELEMENTS:
            raise FeedError("unsafe_feed", "The feed has too many elements, or too many within each other.")
        return super().start(tag, dict(attrs))

    def end(self, tag: str) -> Element:
        self._depth -= 1
        return super().end(tag)


def _checked(raw: bytes) -> Element:
    parser = DefusedXMLParser(target=_Bounded(), forbid_entities=True, forbid_external=True)
    try:
        parser.feed(raw)
        root: Element = parser.close()
    except DefusedXmlException as error:
        raise FeedError("unsafe_feed", "The feed declares entities or refers to others.") from error
    except (ParseError, ValueError, LookupError) as error:
        if isinstance(error, FeedError):
            raise
        raise _NotWellFormedError from error
    if root.tag.rpartition("}")[2] not in _ROOTS:
        raise FeedError("not_a_feed", "What is there is XML, but no RSS or Atom feed.")
    return root


def _repaired(raw: bytes) -> Element:
    """The tree of what can be read of a feed that is not well-formed."""
    whole = mended(raw)
    try:
        return _checked(whole)
    except _NotWellFormedError:
        found = recovered(whole)
        if found is None:
            raise
        return _checked(found)


def _item(entry: Any) -> FeedItem | None:
    """The item, if anything tells it from others."""
    link = entry.get("link") if str(entry.get("link", "")).startswith(("http://", "https://")) else None
    key = link or entry.get("id")
    if not key:
        return None
    content = [each.get("value", "") for each in entry.get("content", ())] or [entry.get("summary", "")]
    return FeedItem(str(key), link, _line(entry.get("title")), _day(entry), without_markup(content[0]))


def _line(markup: str | None) -> str | None:
    return " ".join(without_markup(markup or "").split()) or None


def _day(entry: Any) -> dt.date | None:
    """The day of publication as the publisher's own clock has it, else in UTC; of an update if there is no other."""
    for name in ("published", "updated"):
        if name not in entry:
            continue
        written, parsed = entry.get(name), entry.get(f"{name}_parsed")
        day = _own_day(written) if isinstance(written, str) else None
        if day is None and isinstance(parsed, time.struct_time):
            day = dt.date(*parsed[:3])
        if day is not None:
            return day if FIRST_YEAR <= day.year <= LAST_YEAR else None
    return None


def _own_day(written: str) -> dt.date | None:
    for parse in (dt.datetime.fromisoformat, parsedate_to_datetime):
        try:
            return parse(written.strip()).date()
        except (ValueError, IndexError, TypeError, OverflowError):
            continue
    return None


def without_markup(fragment: str) -> str:
    """The text of a piece of HTML, each block on lines of its own; what is no HTML stays as it is."""
    if "<" not in fragment and "&" not in fragment:
        return fragment.strip()
    try:
        root = html.fragment_fromstring(fragment, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return ""
    etree.strip_elements(root, "script", "style", etree.Comment, etree.ProcessingInstruction, with_tail=False)
    for element in root.iter(*_BLOCKS):
        element.tail = "\n" + (element.tail or "")
    lines = (" ".join(line.split()) for line in str(root.text_content()).split("\n"))
    return "\n".join(line for line in lines if line)
