"""`diplograph feeds`: which feeds are read into the store, and a pull of them. One that fails does not stop others."""

import argparse
import datetime as dt
import sys

from app.by_address import fetching_rules
from app.cli.configured import settings, settings_for_reading
from app.cli.console import Failure, UsageError, complain
from app.cli.jobs import add_jobs
from app.cli.stores import opened_store
from app.feeds import Pull
from app.fetch import FetchError
from app.web_address import AddressRefused, parse_address
from graph.errors import Conflict, NotFound, StoreUnavailable
from graph.feeds import KnownFeed, add_feed, list_feeds, remove_feed
from graph.store import Store
from nlp.source.feed import FeedError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be done with feeds."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    adding = actions.add_parser("add", help="have a feed pulled from now on")
    adding.add_argument("url", metavar="URL", help="address of an RSS or Atom feed")
    adding.add_argument("--source", metavar="NAME", help="what its documents are from (default: the feed's own title)")
    listing = actions.add_parser("list", help="all feeds and what became of their last pull")
    listing.add_argument("--json", action="store_true", help="a JSON line each")
    removing = actions.add_parser("remove", help="pull a feed no more; its documents stay")
    removing.add_argument("url", metavar="URL", help="address of the feed")
    pulling = actions.add_parser("pull", help="read the items that are new in all feeds, or in some")
    pulling.add_argument("urls", nargs="*", metavar="URL", help="address of a feed that was added")
    add_jobs(pulling)
    for one in (adding, listing, removing, pulling):
        one.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")


def run(arguments: argparse.Namespace) -> int:
    """Do it; returns the exit code."""
    if arguments.action == "pull":
        return _pull(arguments)
    with opened_store(settings(store=arguments.store), must_exist=arguments.action != "add") as store:
        try:
            {"add": _add, "list": _list, "remove": _remove}[arguments.action](store, arguments)
        except (Conflict, StoreUnavailable) as error:
            raise Failure(str(error)) from error
        except NotFound as error:
            raise Failure(f"{error} is not among the feeds") from error
    return 0


def _add(store: Store, arguments: argparse.Namespace) -> None:
    try:
        parse_address(arguments.url, settings().fetch_ports)
    except AddressRefused as error:
        raise UsageError(f"{arguments.url}: {error}") from error
    add_feed(store, arguments.url, arguments.source, dt.datetime.now(dt.UTC))


def _list(store: Store, arguments: argparse.Namespace) -> None:
    feeds = list_feeds(store)
    lines = [feed.model_dump_json() for feed in feeds] if arguments.json else [_told(feed) for feed in feeds]
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _told(feed: KnownFeed) -> str:
    pulled = f"{feed.pulled:%Y-%m-%d %H:%M} {feed.status}" if feed.pulled else "never pulled"
    return f"{feed.url}  {feed.source or ''}  ({pulled})"


def _remove(store: Store, arguments: argparse.Namespace) -> None:
    remove_feed(store, arguments.url)


def _pull(arguments: argparse.Namespace) -> int:
    configured = settings_for_reading(store=arguments.store)
    if not configured.fetch:
        raise Failure("fetching is off (DIPLOGRAPH_FETCH)")
    with opened_store(configured, must_exist=True) as store:
        pull = Pull(store, fetching_rules(configured), configured.model, arguments.jobs, complain)
        try:
            failed = [feed for feed in _chosen(store, arguments.urls) if not _pulled(pull, feed)]
        except StoreUnavailable as error:
            raise Failure(str(error)) from error
    return int(bool(failed) or pull.counts["failed"] > 0)


def _chosen(store: Store, urls: list[str]) -> list[KnownFeed]:
    feeds = {feed.url: feed for feed in list_feeds(store)}
    for url in urls:
        if url not in feeds:
            raise UsageError(f"{url} is not among the feeds; add it with diplograph feeds add")
    return [feeds[url] for url in urls or feeds]


def _pulled(pull: Pull, feed: KnownFeed) -> bool:
    """Pull one feed and say how it went; False if it could not be had at all."""
    try:
        complain(f"{feed.url}: {pull.pull(feed, dt.datetime.now(dt.UTC)).status}")
    except (FetchError, FeedError) as error:
        complain(f"{feed.url}: {error.code}: {error.detail}")
        return False
    return True
