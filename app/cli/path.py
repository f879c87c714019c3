"""`diplograph path`: the chain of people who met between two."""

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from app.cli.configured import settings
from app.cli.console import Failure, complain
from app.cli.event_filters import day
from app.cli.stores import opened_store
from graph.errors import NotFound
from graph.queries.meeting_links import ACTOR_KINDS, MOST_PARTICIPANTS
from graph.queries.path import LARGEST, LONGEST, MOST_CHAINS, path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command: the parameters of `GET /api/v1/network/path`."""
    parser.add_argument("a", help="name or id of the one")
    parser.add_argument("b", help="name or id of the other")
    parser.add_argument("--since", type=day, metavar="DAY", help="on or after this day (YYYY-MM-DD)")
    parser.add_argument("--until", type=day, metavar="DAY", help="on or before this day")
    parser.add_argument("--as-of", type=day, metavar="DAY", help="what had been published by this day")
    parser.add_argument(
        "--k", type=int, choices=range(1, MOST_CHAINS + 1), default=1, metavar="N", help="so many chains (1)"
    )
    parser.add_argument(
        "--depth", type=int, choices=range(1, LONGEST + 1), default=LONGEST, metavar="N", help="most links (6)"
    )
    parser.add_argument(
        "--through", action="append", choices=ACTOR_KINDS, default=[], help="repeat: kind of entity in between"
    )
    parser.add_argument("--all", action="store_true", help="also what was only planned, or called off")
    parser.add_argument(
        "--max-participants",
        type=int,
        choices=range(2, LARGEST + 1),
        default=MOST_PARTICIPANTS,
        metavar="N",
        help="leave out events of more (12)",
    )
    parser.add_argument("--json", action="store_true", help="as `GET /api/v1/network/path` answers")
    parser.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")


def run(arguments: argparse.Namespace) -> int:
    """Print the chains, a line for each link; exit code 1 if there is none."""
    with opened_store(settings(store=arguments.store), must_exist=True) as store:
        try:
            answer = path(
                store,
                arguments.a,
                arguments.b,
                arguments.since,
                arguments.until,
                arguments.k,
                arguments.as_of,
                through=arguments.through,
                held=not arguments.all,
                max_participants=arguments.max_participants,
                depth=arguments.depth,
            )
        except NotFound as unknown:
            raise Failure(f"nobody here has the id or name {str(unknown)!r}") from None
    found = json.loads(answer)
    sys.stdout.writelines(f"{line}\n" for line in ([answer] if arguments.json else told(found)))
    if not found["complete"]:
        complain("the search was given up; fewer days would make it shorter")
    if not found["paths"]:
        complain(f"no chain of at most {arguments.depth} links leads from {found['a']['name']} to {found['b']['name']}")
    return 0 if found["paths"] else 1


def told(answer: dict[str, Any]) -> Iterator[str]:
    """Each chain in a line, then a line for each link, with the latest event on it."""
    for number, chain in enumerate(answer["paths"]):
        if number:
            yield ""
        yield " – ".join(step["entity"]["name"] for step in chain["steps"])
        for step in chain["steps"][1:]:
            latest = step["events"][0]
            more = f" (and {step['count'] - 1} more)" if step["count"] > 1 else ""
            yield f"  {latest['date'] or 'undated':<10}  {latest['title']}{more}"
