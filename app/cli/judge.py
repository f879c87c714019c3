"""`diplograph judge`: says of stored events what a person knows better, takes that back, and lists what was said."""

import argparse
import json
import sys
from collections.abc import Callable
from typing import Any, get_args

from pydantic import ValidationError

from app.cli.configured import settings
from app.cli.console import Failure, UsageError
from app.cli.lines import explain
from app.cli.stores import opened_store
from graph.errors import BadJudgement, Conflict, NotFound, StoreUnavailable
from graph.judgement import Given, Signed
from graph.model import Correctable
from graph.queries.audit import check_log
from graph.queries.judgements import get_judgement, list_judgements
from graph.store import Made, Store

_PAGE = 500


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, purpose, number in (
        ("same", "two events are one", 2),
        ("not-same", "two events, or two reports of one, are not the same", 2),
        ("retract", "an event is none", 1),
    ):
        one = actions.add_parser(name, help=purpose)
        one.add_argument("subjects", nargs=number, metavar="EVENT", help="id of an event, or of a report")
        add_signature(one)
    correcting = actions.add_parser("correct", help="an attribute of an event is another")
    correcting.add_argument("subjects", nargs=1, metavar="EVENT", help="id of the event")
    correcting.add_argument("attribute", choices=get_args(Correctable), metavar="ATTRIBUTE", help="%(choices)s")
    correcting.add_argument("value", metavar="VALUE", help="a word, a day, or JSON")
    add_signature(correcting)
    withdrawing = actions.add_parser("withdraw", help="take a judgement back")
    withdrawing.add_argument("judgement", metavar="JUDGEMENT", help="id of the judgement")
    add_signature(withdrawing)
    listing = actions.add_parser("list", help="all judgements, the latest first, a JSON line each")
    add_store(listing)
    verifying = actions.add_parser("verify", help="whether the log of judgements is as it was written")
    add_store(verifying)


def add_signature(parser: argparse.ArgumentParser) -> None:
    """Who says so, and why; and in which store."""
    parser.add_argument("--author", required=True, metavar="NAME", help="who says so")
    parser.add_argument("--reason", required=True, metavar="WORDS", help="why")
    add_store(parser)


def add_store(parser: argparse.ArgumentParser) -> None:
    """Which store."""
    parser.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")


def run(arguments: argparse.Namespace) -> int:
    """Say it, and print the judgement."""
    if arguments.action == "list":
        return _list(arguments)
    if arguments.action == "verify":
        return _verify(arguments)
    if arguments.action == "withdraw":
        signed = Signed(**signature(arguments))
        return judged(arguments, lambda store: [store.withdraw(arguments.judgement, signed)])
    given = given_by(arguments, _KINDS[arguments.action], "event")
    return judged(arguments, lambda store: [store.judge(given)])


_KINDS = {"same": "same", "not-same": "not_same", "retract": "retraction", "correct": "correction"}


def signature(arguments: argparse.Namespace) -> dict[str, str]:
    """The author and the reason; raises UsageError where one is empty or too long."""
    signed = {"author": arguments.author, "reason": arguments.reason}
    try:
        Signed(**signed)
    except ValidationError as error:
        raise UsageError(explain(error)) from error
    return signed


def given_by(arguments: argparse.Namespace, kind: str, of: str) -> Given:
    """The judgement that the command line states; raises UsageError where it is none."""
    said: dict[str, Any] = {"kind": kind, "of": of, "subjects": arguments.subjects, **signature(arguments)}
    if kind == "correction":
        said |= {"attribute": arguments.attribute, "value": _value(arguments.value)}
    try:
        return Given.model_validate(said)
    except ValidationError as error:
        raise UsageError(explain(error)) from error


def judged(arguments: argparse.Namespace, say: Callable[[Store], list[Made]]) -> int:
    """Say something to the store and print the judgements that it made, a JSON line each."""
    with opened_store(settings(store=arguments.store), must_exist=True) as store:
        try:
            made = say(store)
        except NotFound as error:
            raise Failure(f"nothing in the store has the id {error}") from error
        except (BadJudgement, Conflict, StoreUnavailable) as error:
            raise Failure(str(error)) from error
        for each in made:
            print(get_judgement(store, each.id))
    return 0


def _list(arguments: argparse.Namespace) -> int:
    with opened_store(settings(store=arguments.store), must_exist=True) as store:
        cursor: str | None = None
        while True:
            page = list_judgements(store, _PAGE, cursor)
            sys.stdout.writelines(f"{row}\n" for row in page.rows)
            if (cursor := page.next_cursor) is None:
                return 0


def _verify(arguments: argparse.Namespace) -> int:
    with opened_store(settings(store=arguments.store), must_exist=True) as store:
        log = check_log(store)
    if log.broken is not None:
        raise Failure(f"entry {log.broken} of the log does not follow from what is before it")
    print(f"{log.entries} entries, each follows from the one before; the last is {log.last or 'none'}")
    return 0


def _value(text: str) -> Any:
    """JSON where it is some, else the words themselves."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
