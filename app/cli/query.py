"""`diplograph query`: the events of the store, as a table or as JSON lines."""

import argparse
import json
import sys
from typing import Any, get_args

from app.cli.configured import settings
from app.cli.console import UsageError, complain
from app.cli.event_filters import add_filters, count, wanted
from app.cli.stores import opened_store
from graph.queries.event_order import Sort
from graph.queries.events import find_events

_MOST = 500
_HEADINGS = ("DATE", "TYPE", "STATUS", "EVENT", "SOURCES")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command: the filters of `GET /api/v1/events`."""
    add_filters(parser)
    parser.add_argument("--sort", choices=get_args(Sort), default="-date", help="order (-date: newest first)")
    parser.add_argument("--count", action="store_true", help="print only how many events there are")
    parser.add_argument("--limit", type=count, default=50, metavar="N", help=f"most events shown, up to {_MOST} (50)")
    parser.add_argument("--quotes", action="store_true", help="show the first sentence that is evidence of each event")
    parser.add_argument("--statements", action="store_true", help="show what came of each event, and who said what")
    parser.add_argument("--json", action="store_true", help="one event a line as JSON, with all its evidence")
    parser.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")


def run(arguments: argparse.Namespace) -> int:
    """Print the events that meet all filters."""
    if arguments.sort == "relevance" and arguments.q is None:
        raise UsageError("--sort relevance needs words to look for: --q")
    with opened_store(settings(store=arguments.store), must_exist=True) as store:
        page = find_events(
            store, wanted(arguments), min(arguments.limit, _MOST), sort=arguments.sort, count=arguments.count
        )
    if arguments.count:
        print(page.count)
        return 0
    if arguments.json:
        sys.stdout.writelines(f"{row}\n" for row in page.rows)
    else:
        shown = table(list(map(json.loads, page.rows)), quotes=arguments.quotes, statements=arguments.statements)
        sys.stdout.writelines(f"{line}\n" for line in shown)
    if page.next_cursor:
        complain(f"there are more than these {len(page.rows)} events; narrow the filters or raise --limit")
    return 0


def table(events: list[dict[str, Any]], *, quotes: bool, statements: bool = False) -> list[str]:
    """The events in aligned columns under headings, each followed by quotations where wanted."""
    rows = [
        (event["date"] or "undated", event["type"], event["status"], event["title"], str(event["source_count"]))
        for event in events
    ]
    widths = [max(map(len, column)) for column in zip(_HEADINGS, *rows, strict=True)]
    lines = []
    for row, event in zip((_HEADINGS, *rows), (None, *events), strict=True):
        lines.append("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        if quotes and event:
            lines.append(f"{' ' * widths[0]}  “{_on_one_line(event['evidence'][0]['text'])}”")
        if statements and event:
            lines += [f"{' ' * widths[0]}  {line}" for line in _said_and_done(event)]
    return lines


def _said_and_done(event: dict[str, Any]) -> list[str]:
    """What came of an event, and who said what: quoted words in quotation marks, reported ones without."""
    outcomes = [f"{each['kind'].replace('_', ' ')}: {_on_one_line(each['words'])}" for each in event["outcomes"]]
    marks = {True: ("“", "”"), False: ("", "")}
    said = [(each["name"], *marks[each["direct"]], _on_one_line(each["text"])) for each in event["statements"]]
    return outcomes + [f"{name}: {before}{words}{after}" for name, before, after, words in said]


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
