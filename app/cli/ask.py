"""`diplograph ask`: a plain question, answered from the store."""

import argparse
import datetime as dt
import json
from typing import Any

from app.ask.answering import answered, understood
from app.cli.configured import settings, settings_for_reading
from app.cli.console import UsageError, complain
from app.cli.event_filters import day
from app.cli.query import table
from app.cli.stores import opened_store
from nlp.questions import LONGEST_QUESTION

_SHOWN = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("question", help='such as "When did Xi and Biden last speak by phone?"')
    parser.add_argument("--on", type=day, metavar="DAY", help="the day that “last month” counts from (today)")
    parser.add_argument("--json", action="store_true", help="what was understood, the answer, its rows and evidence")
    parser.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")


def run(arguments: argparse.Namespace) -> int:
    """Print the answer, and what it is taken from; 1 where the question is not understood."""
    question = " ".join(arguments.question.split())
    if not 1 <= len(question) <= LONGEST_QUESTION:
        raise UsageError(f"a question has from 1 to {LONGEST_QUESTION} characters")
    settings_for_reading()
    with opened_store(settings(store=arguments.store), must_exist=True) as store:
        day = arguments.on or dt.date.today()
        answer = answered(store, question, day, understood(store, question, day))
    if arguments.json:
        print(json.dumps(answer, ensure_ascii=False))
    elif answer["understood"] is not None:
        print("\n".join(_shown(answer)))
    else:
        complain(answer["why"])
    if answer["nearest"] and not arguments.json:
        complain(f"try: {answer['nearest']}")
    return 0 if answer["understood"] is not None else 1


def _shown(answer: dict[str, Any]) -> list[str]:
    """The sentence, the events if there are any to show, and the sentences that are their evidence."""
    rows = answer["data"][:_SHOWN]
    lines = [answer["answer"]]
    if rows and "title" in rows[0]:
        return [*lines, "", *table(rows, quotes=True)]
    quotes = [f"“{' '.join(each['text'].split())}”" for each in answer["evidence"][:_SHOWN]]
    return [*lines, *([""] if quotes else []), *quotes]
