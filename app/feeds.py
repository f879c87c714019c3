"""Pulls a feed: asks for what is newer, and reads every item that the store does not have yet, once.

An item is a document under an id of its own, so that a pull that was stopped goes on where it was, and an item that
several feeds have is one document. A document that is there is not asked for again.
"""

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from app.by_address import fetched
from app.fetch import Fetched, FetchError, Rules, fetch
from app.ingest import ingest_many
from graph.feeds import KnownFeed, note_pull
from graph.model import DocumentIn
from graph.queries.documents import has_document
from graph.store import Store
from nlp.source import SourceError, prepare
from nlp.source.feed import FeedError, FeedItem, read_feed

_ID_DIGITS = 24


@dataclass(slots=True)
class Pull:
    """A pull under way. `tell` is given a line for each item that fails; `counts` has `added`, `known` and `failed`."""

    store: Store
    rules: Rules
    model: str
    jobs: int
    tell: Callable[[str], None]
    counts: Counter[str] = field(default_factory=Counter)

    def pull(self, feed: KnownFeed, now: dt.datetime) -> KnownFeed:
        """Pull a feed and keep what became of it. Raises FetchError, FeedError; StoreUnavailable ends everything."""
        try:
            found = fetch(feed.url, self.rules, _conditions(feed))
            if found.body is None:
                return self._noted(feed, now, "not modified", feed.etag, feed.modified)
            items = read_feed(found.body, feed.url)
        except (FetchError, FeedError) as error:
            self._noted(feed, now, f"{error.code}: {error.detail}", feed.etag, feed.modified)
            raise
        before = Counter(self.counts)
        if items.malformed:
            self.tell(f"{feed.url}: not well-formed XML, read as far as it can be")
        missed = self._store_items(items.items, feed.source or items.title)
        since = self.counts - before
        counted = (f"{since[name]} {name}" for name in ("added", "known", "failed"))
        status = ", ".join([*counted, *(["not well-formed"] if items.malformed else [])])
        # While an item is to be had another time, the feed is asked for as if it were new.
        etag, modified = (None, None) if missed or items.malformed else _version(found)
        return self._noted(feed, now, status, etag, modified)

    def _noted(
        self, feed: KnownFeed, now: dt.datetime, status: str, etag: str | None, modified: str | None
    ) -> KnownFeed:
        told = {"pulled": now, "status": status, "etag": etag, "modified": modified}
        pulled = feed.model_copy(update=told)
        note_pull(self.store, pulled)
        return pulled

    def _store_items(self, items: tuple[FeedItem, ...], source: str | None) -> int:
        """Store what is new; returns the number of items that could not be fetched this time."""
        missed, keys = 0, {document_id(item): item.key for item in items}

        def documents() -> Iterator[DocumentIn]:
            nonlocal missed
            for item in items:
                if has_document(self.store, document_id(item)):
                    self.counts["known"] += 1
                    continue
                try:
                    yield document_of(item, source, self.rules)
                except FetchError as error:
                    missed += 1
                    self._failed(item.key, f"{error.code}: {error.detail}")

        for outcome in ingest_many(self.store, documents(), self.jobs, model=self.model):
            if outcome.failure is None:
                self.counts["added"] += 1
            else:
                self._failed(keys[outcome.id or ""], f"{outcome.failure.code}: {outcome.failure.detail}")
        return missed

    def _failed(self, which: str, why: str) -> None:
        self.counts["failed"] += 1
        self.tell(f"{which}: {why}")


def document_of(item: FeedItem, source: str | None, rules: Rules) -> DocumentIn:
    """The page of an item, or the item's own content where that is more. Raises FetchError if there is neither."""
    own = DocumentIn(
        id=document_id(item),
        text=item.text or None,
        title=item.title,
        published=item.published.isoformat() if item.published else None,
        url=item.link,
        source=source,
    )
    if item.link is None:
        return own
    try:
        page = fetched(own.model_copy(update={"text": None}), rules)
        return page if not item.text or len(prepare(page).text) >= len(item.text) else own
    except FetchError:
        if not item.text:
            raise
    except SourceError:
        if not item.text:
            return page
    return own


def document_id(item: FeedItem) -> str:
    """The id under which an item is a document, in whichever feed it stands."""
    return f"feed-{hashlib.sha256(item.key.encode('utf-8', 'replace')).hexdigest()[:_ID_DIGITS]}"


def _conditions(feed: KnownFeed) -> dict[str, str]:
    given = {"If-None-Match": feed.etag, "If-Modified-Since": feed.modified}
    return {name: value for name, value in given.items() if value}


def _version(found: Fetched) -> tuple[str | None, str | None]:
    """What names the version of the feed, as far as it can be sent back."""
    etag, modified = (value if value and value.isascii() else None for value in (found.etag, found.modified))
    return etag, modified
