"""Items that are only an address, with what is there: a page is one document, a feed on the command line is many."""

from collections.abc import Iterator
from dataclasses import replace

from app.by_address import fetched, is_only_an_address, with_content
from app.cli.console import complain
from app.cli.files import Item, is_address
from app.cli.lines import Problem
from app.feeds import document_of
from app.fetch import FEEDS, FetchError, Rules, fetch
from graph.model import DocumentIn
from nlp.source.feed import FeedError, FeedItem, read_feed


def with_pages(found: Iterator[Item], rules: Rules | None) -> Iterator[Item]:
    """The items, of which those that are only an address are fetched; without rules, they fail."""
    for item in found:
        if not isinstance(item.content, DocumentIn) or not is_only_an_address(item.content):
            yield item
        elif rules is None:
            yield _failed(item, "fetching is off (DIPLOGRAPH_FETCH)")
        else:
            yield from _there(item, item.content, rules)


def _there(item: Item, document: DocumentIn, rules: Rules) -> Iterator[Item]:
    try:
        if not is_address(item.origin):
            yield replace(item, content=fetched(document, rules))
            return
        page = fetch(item.origin, rules)
        if page.media_type not in FEEDS:
            yield replace(item, content=with_content(document, page))
            return
        feed = read_feed(page.body or b"", item.origin)
        if feed.malformed:
            complain(f"{item.origin}: not well-formed XML, read as far as it can be")
        yield from (_of_feed(entry, feed.title, rules) for entry in feed.items)
    except (FetchError, FeedError) as error:
        yield _failed(item, f"{error.code}: {error.detail}")


def _of_feed(entry: FeedItem, source: str | None, rules: Rules) -> Item:
    try:
        return Item(entry.key, document_of(entry, source, rules), 0)
    except FetchError as error:
        return Item(entry.key, Problem(None, f"{error.code}: {error.detail}"), 0)


def _failed(item: Item, why: str) -> Item:
    return replace(item, content=Problem(getattr(item.content, "id", None), why))
