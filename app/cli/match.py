"""`diplograph match`: are these two names one actor?"""

import argparse
from typing import Any

from app.cli.configured import settings_for_reading
from app.cli.lines import add_files, answer_each
from graph.model import EntityKind, Frozen
from nlp.knowledge.resolve import match


class Pair(Frozen):
    """Two names, and the kind of actor they are of where known."""

    id: str
    left: str
    right: str
    kind: EntityKind | None = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add_files(parser, "pairs of names")


def run(arguments: argparse.Namespace) -> int:
    """Answer each pair."""
    settings_for_reading()
    return answer_each(arguments, Pair, _answer)


def _answer(pair: Pair) -> dict[str, Any]:
    score, same = match(pair.left, pair.right, pair.kind)
    return {"id": pair.id, "score": score, "match": same}
