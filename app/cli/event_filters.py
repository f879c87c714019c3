"""The filters of events as options of a command."""

import argparse
import datetime as dt
from typing import get_args

from graph.model import EventType, Mode, Status
from graph.queries.events import EventFilter


def add_filters(parser: argparse.ArgumentParser) -> None:
    """The filters of `GET /api/v1/events`."""
    parser.add_argument("participant", nargs="*", help="name or id of someone taking part; of several, all take part")
    parser.add_argument("--any-of", action="append", default=[], metavar="NAME", help="repeat: at least one takes part")
    parser.add_argument("--organization", metavar="NAME", help="name or id of an organization taking part")
    parser.add_argument("--country", metavar="CC", help="ISO code of a country that a participant acts for")
    parser.add_argument("--type", choices=get_args(EventType))
    parser.add_argument("--status", choices=get_args(Status))
    parser.add_argument("--mode", choices=get_args(Mode))
    parser.add_argument("--topic", help="id or label of a topic")
    parser.add_argument("--place", help="venue, city, country or region")
    parser.add_argument("--since", type=day, metavar="DAY", help="on or after this day (YYYY-MM-DD)")
    parser.add_argument("--until", type=day, metavar="DAY", help="on or before this day")
    parser.add_argument("--as-of", type=day, metavar="DAY", help="what had been published by this day")
    parser.add_argument("--q", metavar="WORDS", help="words of the title or the evidence")
    parser.add_argument("--min-confidence", type=_share, metavar="SHARE", help="from 0 to 1")
    parser.add_argument("--min-sources", type=count, metavar="N", help="independent sources")
    parser.add_argument("--source", action="append", default=[], metavar="NAME", help="repeat: one of them reports it")


def wanted(arguments: argparse.Namespace) -> EventFilter:
    """The filters that were given."""
    return EventFilter(
        participant=tuple(arguments.participant),
        any_of=tuple(arguments.any_of),
        organization=arguments.organization,
        country=arguments.country,
        type=arguments.type,
        status=arguments.status,
        mode=arguments.mode,
        topic=arguments.topic,
        place=arguments.place,
        since=arguments.since,
        until=arguments.until,
        q=arguments.q,
        min_confidence=arguments.min_confidence,
        min_sources=arguments.min_sources,
        source=tuple(arguments.source),
        as_of=arguments.as_of,
    )


def day(text: str) -> dt.date:
    """A day, as an argument. Raises ArgumentTypeError."""
    try:
        return dt.datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day (YYYY-MM-DD)") from None


def count(text: str) -> int:
    """A number from 1, as an argument. Raises ArgumentTypeError."""
    if not text.isdecimal() or not 1 <= int(text) <= 10**9:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0.0 <= share <= 1.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not from 0 to 1")
    return share
