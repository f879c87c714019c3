"""`diplograph history`: how one event came to be known, step by step."""

import argparse
import json
import sys
from typing import Any

from app.cli.configured import settings
from app.cli.console import Failure, complain
from app.cli.stores import opened_store
from graph.errors import Merged, NotFound
from graph.queries.history import history


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("event", help="id of the event, as `query --json` gives it")
    parser.add_argument("--json", action="store_true", help="as `GET /api/v1/events/{event_id}/history` answers")
    parser.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")


def run(arguments: argparse.Namespace) -> int:
    """Print the life of the event's status, and what was known of it after each day of publication."""
    with opened_store(settings(store=arguments.store), must_exist=True) as store:
        try:
            answer = history(store, arguments.event)
        except Merged as moved:
            complain(f"{arguments.event} is now {moved.canonical_id}")
            answer = history(store, moved.canonical_id)
        except NotFound:
            raise Failure(f"there is no event {arguments.event}") from None
    lines = [answer] if arguments.json else told(json.loads(answer))
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


def told(answer: dict[str, Any]) -> list[str]:
    """A line for each status with source and sentence, one for each state of what was known, and one for each
    judgement."""
    steps = [
        f"{_day(step)}  {step['status']:<10}{step['source'] or step['document_id']}: “{_sentence(step)}”"
        for step in answer["life"]
    ]
    judged = [*map(_judgement, answer["judgements"])]
    return [*steps, "", *map(_state, answer["known"]), *([""] if judged else []), *judged]


def _state(state: dict[str, Any]) -> str:
    place = state["place"] or {}
    where = ", ".join(part for part in (place.get("venue"), place.get("city"), place.get("country")) if part)
    names = ", ".join(actor["name"] for actor in state["participants"])
    changed = f" (changed: {', '.join(state['changed'])})" if state["changed"] else ""
    return f"{_day(state)}  {state['date'] or 'undated'}; {where or 'no place'}; {names}{changed}"


def _judgement(note: dict[str, Any]) -> str:
    what = " of ".join(part for part in (note["kind"], note["attribute"]) if part)
    return f"{note['time'][:10]}  {what}, by {note['author']}: {note['reason']}"


def _day(entry: dict[str, Any]) -> str:
    return entry["reported"] or "unknown   "


def _sentence(step: dict[str, Any]) -> str:
    return " ".join(step["evidence"][0]["text"].split()) if step["evidence"] else ""
