"""`diplograph key`: makes, lists and revokes the keys that the server takes. A secret is shown once."""

import argparse
import datetime as dt
import sys

from pydantic import ValidationError

from app.cli.configured import settings
from app.cli.console import Failure, UsageError, complain
from app.cli.lines import explain
from app.cli.stores import opened_store
from graph.access_keys import SCOPES, AccessKey, create_key, list_keys, revoke_key
from graph.errors import NotFound, StoreUnavailable
from graph.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be done with keys."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    creating = actions.add_parser("create", help="make a key and print its secret, which is not kept")
    creating.add_argument("name", metavar="NAME", help="whose key it is, to tell it from others")
    creating.add_argument(
        "--scope",
        action="append",
        required=True,
        choices=SCOPES,
        help="what it allows; repeat it for more: %(choices)s",
    )
    listing = actions.add_parser("list", help="all keys without their secrets, the oldest first")
    listing.add_argument("--json", action="store_true", help="a JSON line each")
    revoking = actions.add_parser("revoke", help="have a key allow nothing from now on")
    revoking.add_argument("key", metavar="ID", help="id of the key, as `key list` gives it")
    for one in (creating, listing, revoking):
        one.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")


def run(arguments: argparse.Namespace) -> int:
    """Do it; of a new key only the secret goes to stdout."""
    with opened_store(settings(store=arguments.store), must_exist=arguments.action != "create") as store:
        try:
            {"create": _create, "list": _list, "revoke": _revoke}[arguments.action](store, arguments)
        except NotFound as error:
            raise Failure(f"there is no key {error}") from error
        except StoreUnavailable as error:
            raise Failure(str(error)) from error
    return 0


def _create(store: Store, arguments: argparse.Namespace) -> None:
    try:
        key, secret = create_key(store, arguments.name, arguments.scope, dt.datetime.now(dt.UTC))
    except ValidationError as error:
        raise UsageError(explain(error)) from error
    complain(f"key {key.id} is made; its secret is not kept and will not be shown again")
    print(secret)


def _list(store: Store, arguments: argparse.Namespace) -> None:
    keys = list_keys(store)
    lines = [key.model_dump_json() for key in keys] if arguments.json else [_told(key) for key in keys]
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _told(key: AccessKey) -> str:
    used = f"last used {key.last_used}" if key.last_used else "never used"
    revoked = f"  revoked {key.revoked:%Y-%m-%d}" if key.revoked else ""
    return f"{key.id}  {key.created:%Y-%m-%d}  {','.join(key.scopes):<12}  {key.name}  ({used}){revoked}"


def _revoke(store: Store, arguments: argparse.Namespace) -> None:
    revoke_key(store, arguments.key, dt.datetime.now(dt.UTC))
    complain(f"key {arguments.key} is revoked")
