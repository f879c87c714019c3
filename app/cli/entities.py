"""`diplograph entities`: makes two entities one, or two again."""

import argparse

from app.cli.judge import add_signature, given_by, judged, signature
from graph.judgement import Signed
from graph.model import JudgementKind
from graph.queries.judgements import judgements_of_entities
from graph.store import Made, Store

_KINDS = {"merge": "same", "split": "not_same"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The two things that can be done."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, purpose in (("merge", "two entities are one"), ("split", "two entities are not one")):
        one = actions.add_parser(name, help=purpose)
        one.add_argument("subjects", nargs=2, metavar="ENTITY", help="id of an entity")
        add_signature(one)


def run(arguments: argparse.Namespace) -> int:
    """Judge so, taking back what was judged of these two to the contrary, and print the judgements."""
    given = given_by(arguments, _KINDS[arguments.action], "entity")
    signed = Signed(**signature(arguments))

    def say(store: Store) -> list[Made]:
        contrary: JudgementKind = "not_same" if given.kind == "same" else "same"
        taken_back = [store.withdraw(each, signed) for each in judgements_of_entities(store, given.subjects, contrary)]
        return [*taken_back, store.judge(given)]

    return judged(arguments, say)
