"""The feeds that are pulled: which there are, and what became of each the last time."""

import datetime as dt

from graph.database import Session
from graph.errors import Conflict, NotFound
from graph.keys import row_key
from graph.model import Frozen
from graph.store import Store

_COLUMNS = "SELECT url, source, added, etag, modified, pulled, status FROM feeds"
_INSERT = "INSERT INTO feeds (id, url, source, added) VALUES (:id, :url, :source, :added)"
_NOTE = """
UPDATE feeds SET pulled = :pulled, status = :status, etag = :etag, modified = :modified WHERE id = :id
"""


class KnownFeed(Frozen):
    """A feed: where it is, what its documents are said to be from, and its last pull.

    `etag` and `modified` name the version whose items are all stored; the site is asked for what is newer.
    """

    url: str
    source: str | None
    added: dt.datetime
    etag: str | None = None
    modified: str | None = None
    pulled: dt.datetime | None = None
    status: str | None = None


def add_feed(store: Store, url: str, source: str | None, time: dt.datetime) -> KnownFeed:
    """Have a feed pulled from now on. Raises Conflict if it is already."""
    row = {"id": row_key(url), "url": url, "source": source, "added": time.isoformat()}

    def write(session: Session) -> None:
        if session.row("SELECT 1 FROM feeds WHERE id = :id", row) is not None:
            raise Conflict(f"{url} is among the feeds already")
        session.run(_INSERT, row)

    store.write(write)
    return KnownFeed(url=url, source=source, added=time)


def list_feeds(store: Store) -> list[KnownFeed]:
    """All feeds, in the order in which they were added."""
    with store.reading() as session:
        rows = session.rows(f"{_COLUMNS} ORDER BY added, url")
    return [KnownFeed.model_validate(dict(zip(KnownFeed.model_fields, row, strict=True))) for row in rows]


def remove_feed(store: Store, url: str) -> None:
    """Pull a feed no more; its documents stay. Raises NotFound."""
    if store.write(lambda session: session.run("DELETE FROM feeds WHERE id = :id", {"id": row_key(url)})) == 0:
        raise NotFound(url)


def note_pull(store: Store, feed: KnownFeed) -> None:
    """Keep what became of a pull: `pulled`, `status`, `etag` and `modified` of the feed."""
    noted = feed.model_dump(mode="json", include={"pulled", "status", "etag", "modified"})
    store.write(lambda session: session.run(_NOTE, {"id": row_key(feed.url), **noted}))
