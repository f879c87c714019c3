"""`diplograph stats`: numbers of events by period, by pair of countries, and by property."""

import argparse
import csv
import json
import sys
from typing import Any, get_args

from app.cli.configured import settings
from app.cli.console import UsageError
from app.cli.event_filters import add_filters, day, wanted
from app.cli.stores import opened_store
from app.export.csv import guarded
from graph.errors import TooMuch
from graph.model import EventType, Status
from graph.queries.buckets import Interval
from graph.queries.dyads import COLUMNS, DyadFilter, Period, all_dyads
from graph.queries.facets import facets
from graph.queries.timeseries import Split, timeseries


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The three questions, each with its options."""
    questions = parser.add_subparsers(metavar="QUESTION", required=True)
    series = questions.add_parser("timeseries", help="events by period", description="Events by period.")
    series.add_argument("--interval", choices=get_args(Interval), default="month", help="length of a period (month)")
    series.add_argument("--by", choices=get_args(Split), help="also count by this within each period")
    add_filters(series)
    series.set_defaults(ask=_timeseries)
    dyads = questions.add_parser(
        "dyads", help="events by pair of countries", description="Events by pair of countries."
    )
    dyads.add_argument("--a", metavar="CC", help="ISO code of a country; alone, the source")
    dyads.add_argument("--b", metavar="CC", help="ISO code of the other country")
    dyads.add_argument("--interval", choices=get_args(Period), default="month", help="length of a period (month)")
    dyads.add_argument("--undirected", action="store_true", help="one row for both directions, without codes")
    dyads.set_defaults(ask=_dyads)
    counts = questions.add_parser("facets", help="events by property", description="Events by property.")
    counts.add_argument("--limit", type=int, choices=range(1, 101), default=10, metavar="N", help="values of each (10)")
    add_filters(counts)
    counts.set_defaults(ask=_facets)
    _add_days(dyads)
    for each in (series, dyads, counts):
        each.add_argument("--json", action="store_true", help="JSON, as the API answers it")
        each.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")


def run(arguments: argparse.Namespace) -> int:
    """Print the numbers: comma-separated values, or JSON."""
    try:
        arguments.ask(arguments)
    except TooMuch as error:
        raise UsageError(str(error)) from None
    return 0


def _timeseries(arguments: argparse.Namespace) -> None:
    with opened_store(settings(store=arguments.store), must_exist=True) as store:
        text = timeseries(store, wanted(arguments), arguments.interval, arguments.by)
    if arguments.json:
        print(text)
        return
    answer = json.loads(text)
    values = sorted({value for row in answer["data"] for value in row["by"]})
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(["period", "events", *map(guarded, values)])
    for row in answer["data"]:
        table.writerow([row["period"], row["events"], *(row["by"].get(value, 0) for value in values)])
    if answer["undated"]:
        table.writerow(["undated", answer["undated"], *("" for _ in values)])


def _dyads(arguments: argparse.Namespace) -> None:
    asked = DyadFilter(
        a=arguments.a and arguments.a.upper(),
        b=arguments.b and arguments.b.upper(),
        interval=arguments.interval,
        directed=not arguments.undirected,
        type=arguments.type,
        status=arguments.status,
        since=arguments.since,
        until=arguments.until,
        as_of=arguments.as_of,
    )
    if asked.b is not None and asked.a in (None, asked.b):
        raise UsageError("--b is another country beside --a")
    with opened_store(settings(store=arguments.store), must_exist=True) as store:
        table = csv.writer(sys.stdout, lineterminator="\n")
        if not arguments.json:
            table.writerow(COLUMNS)
        for row in all_dyads(store, asked):
            if arguments.json:
                print(json.dumps(dict(zip(COLUMNS, row, strict=True)), ensure_ascii=False))
            else:
                table.writerow(row)


def _facets(arguments: argparse.Namespace) -> None:
    with opened_store(settings(store=arguments.store), must_exist=True) as store:
        text = facets(store, wanted(arguments), arguments.limit)
    if arguments.json:
        print(text)
        return
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(["facet", "value", "events"])
    for name, facet in json.loads(text)["facets"].items():
        table.writerows([name, guarded(_named(value)), value["events"]] for value in facet["top"])


def _named(value: dict[str, Any]) -> str:
    if "entity" in value:
        return str(value["entity"]["name"])
    if "city" in value:
        return ", ".join(part for part in (value["city"], value["country"]) if part)
    return str(value.get("label") or value.get("value") or "undated")


def _add_days(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--type", choices=get_args(EventType))
    parser.add_argument("--status", choices=get_args(Status))
    parser.add_argument("--since", type=day, metavar="DAY", help="on or after this day (YYYY-MM-DD)")
    parser.add_argument("--until", type=day, metavar="DAY", help="on or before this day")
    parser.add_argument("--as-of", type=day, metavar="DAY", help="what had been published by this day")
