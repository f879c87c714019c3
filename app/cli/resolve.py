"""`diplograph resolve`: which actor a name means, with the office it held on the day."""

import argparse
from typing import Any

from app.cli.configured import settings_for_reading
from app.cli.lines import add_files, answer_each
from graph.model import Day, Frozen
from nlp.knowledge.resolve import resolve


class Case(Frozen):
    """A name to resolve, with the day it is of and the words around it where known."""

    id: str
    name: str
    date: Day | None = None
    context: str | None = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add_files(parser, "names")


def run(arguments: argparse.Namespace) -> int:
    """Answer each name."""
    settings_for_reading()
    return answer_each(arguments, Case, _answer)


def _answer(case: Case) -> dict[str, Any]:
    return {"id": case.id, **resolve(case.name, case.date, case.context).model_dump(mode="json")}
