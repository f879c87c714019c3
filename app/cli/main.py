"""The command `diplograph`. Only the module of the command asked for is imported, so that `--help` answers at once."""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from app.cli.console import Failure, UsageError, complain

COMMANDS = {
    "extract": "read documents and print what they report; nothing is stored",
    "resolve": "say which actor a name means on a day",
    "match": "say whether two names are one actor",
    "knowledge": "import people from FollowTheMoney or Wikidata, and say what the knowledge base covers",
    "dates": "print the dates that documents speak of",
    "ingest": "read files and folders into the store",
    "feeds": "add, list, remove and pull the feeds whose items are read into the store",
    "reread": "read all documents of the store again with the current reader",
    "query": "list the events of the store",
    "path": "find the chain of people who met between two",
    "stats": "count the events of the store by period, by pair of countries, or by their properties",
    "export": "write all events that meet filters as one file",
    "ask": "answer a plain question from the store",
    "history": "tell how an event of the store came to be known",
    "judge": "say which events are the same or not, correct or retract them, and take that back",
    "entities": "make two entities of the store one, or two again",
    "key": "make, list and revoke the keys that the server takes",
    "demo": "serve the sample documents from a fresh store",
    "serve": "run the HTTP server",
    "eval": "measure the reading against annotated documents",
    "health": "ask a running server whether it is ready",
}
INTERRUPTED, BROKEN_PIPE = 130, 141
"""Exit codes as a shell gives them for SIGINT and SIGPIPE."""


class _Parser(argparse.ArgumentParser):
    """An argument parser that reports wrong usage in one line."""

    def error(self, message: str) -> NoReturn:
        complain(f"{message} (see {self.prog} --help)")
        sys.exit(2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 something failed and the rest was done, 2 wrong usage."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        parsed = _parser(next(iter(arguments), "")).parse_args(arguments)
        code: int = parsed.run(parsed)
        sys.stdout.flush()
        return code
    except (Failure, UsageError) as error:
        complain(str(error))
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE


def _parser(command: str) -> argparse.ArgumentParser:
    """The parser of all commands, of which only `command` knows its arguments."""
    parser = _Parser(prog="diplograph", description="Who met whom, when, where and about what.")
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, purpose in COMMANDS.items():
        one = commands.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
        if name == command:
            module = importlib.import_module(f"app.cli.{name}")
            module.add_arguments(one)
            one.set_defaults(run=module.run)
    return parser


class _Version(argparse.Action):
    """Print the version of the distribution; looked up only when asked for, as that takes time."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version and exit")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        """Print and exit."""
        from app.version import VERSION

        print(f"diplograph {VERSION}")
        parser.exit()


if __name__ == "__main__":
    sys.exit(main())
