"""The article of an HTML page: headline, standfirst and main text in paragraphs, and what its metadata say."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import trafilatura
from lxml.html import HtmlElement
from trafilatura.settings import use_config

from nlp.source.cleaning import tidy
from nlp.source.errors import SourceError
from nlp.source.page_date import published_day

_FEWEST_WORDS = 8
_LEAD_KEY = 50
_LEAD_MOST = 600
_MOST_DESCRIPTIONS = 2
_MOST_ELEMENTS = 1000
_LEAD_TAGS = ("p", "h2", "h3", "div", "span")
_SETTINGS = use_config()
_SETTINGS["DEFAULT"]["MIN_EXTRACTED_SIZE"] = "20"  # readouts of two sentences are articles too


@dataclass(frozen=True, slots=True)
class Page:
    """An article as found on a page; `published` comes from metadata or a marked time, never from running text."""

    text: str
    title: str | None
    published: dt.date | None
    site: str | None
    url: str | None


def read_page(html: str) -> Page:
    """Extract the article; raises SourceError if there is none. Nothing is fetched."""
    try:
        tree = trafilatura.load_html(html)
        found = None if tree is None else _article(tree)
    except Exception as error:  # a hostile page may break the parser in any way; it is then a page without an article
        raise SourceError("no_article", "the page could not be parsed") from error
    if tree is None or found is None:
        raise SourceError("no_article", "the page has no article that could be found")
    title = _title(found.title)
    return Page(
        text=_full_text(tree, title, tidy(found.text)),
        title=title,
        published=published_day(tree),
        site=found.sitename or found.hostname,
        url=found.url,
    )


def _article(tree: HtmlElement) -> Any:
    """What trafilatura finds; None if it is not as much as a sentence."""
    found: Any = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        config=_SETTINGS,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    enough = found is not None and found.text and len(found.text.split()) >= _FEWEST_WORDS
    return found if enough else None


def _title(title: str | None) -> str | None:
    return tidy(title).replace("\n", " ") or None if title else None


def _full_text(tree: HtmlElement, title: str | None, main: str) -> str:
    """Headline, standfirst and main text, each paragraph on its own line."""
    lines = [line for line in main.split("\n") if line]
    if title in lines:
        # trafilatura appends what it recovers late, which is the top of the article with the headline before it
        at = lines.index(title)
        lines = lines[at + 1 :] + lines[:at]
    lead = _standfirst(tree, main)
    return "\n".join([*(part for part in (title, lead) if part), *lines])


def _standfirst(tree: HtmlElement, main: str) -> str | None:
    """The page's description of itself, where its words also stand in the body but outside of the main text."""
    described = tree.xpath("//meta[@name='description' or @property='og:description']/@content")
    article = _squeezed(main)
    keys = [
        key for key in map(_key, described[:_MOST_DESCRIPTIONS]) if len(key) >= _LEAD_KEY // 2 and key not in article
    ]
    if not keys:
        return None
    found = [text for text in _short_texts(tree) if _squeezed(text[:_LEAD_MOST]).startswith(tuple(keys))]
    return tidy(min(found, key=len)) if found else None


def _short_texts(tree: HtmlElement) -> Iterator[str]:
    """The texts of the first elements that hold no paragraphs of their own and are as short as a standfirst."""
    for element in islice(tree.iter(*_LEAD_TAGS), _MOST_ELEMENTS):
        if element.find("p") is None and element.find("div") is None:
            text = " ".join(element.text_content().split())
            if len(text) < _LEAD_MOST:
                yield text


def _key(text: str) -> str:
    return _squeezed(text)[:_LEAD_KEY]


def _squeezed(text: str) -> str:
    """Only letters and digits, in lower case: spacing and quotes differ between metadata and body."""
    return "".join(char for char in text.lower() if char.isalnum())
