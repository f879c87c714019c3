"""Measures the reading of questions: how many get the query that was written down for them (`make eval-ask`).

The names are those of the sample articles; no store is asked.
"""

import argparse
import datetime as dt
import json
import sys
from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from nlp.knowledge.base import knowledge_base
from nlp.knowledge.names import fold
from nlp.questions import Actor, Understanding, read_question

Verdict = Literal["right", "declined", "wrong"]
ROOT = Path(__file__).parent.parent
FILES = ("before", "after", "last", "newsroom")
_LISTS = ("participant", "guests", "hosts", "any_of")


def sample_names() -> dict[str, tuple[Actor, ...]]:
    """Everyone in the annotation of the sample articles, by every name that these use and each word of it."""
    found: dict[str, dict[str, Actor]] = {}
    base = knowledge_base()
    for line in files("data").joinpath("sample", "expected.jsonl").read_text(encoding="utf-8").splitlines():
        for entity in json.loads(line)["entities"]:
            if entity["kind"] != "place":
                known = [k for k in base.exact(entity["name"]) if k.kind == entity["kind"]]
                name, key = (known[0].name, known[0].id) if known else (entity["name"], fold(entity["name"]))
                actor = Actor(name=name, entity_id=key, kind=entity["kind"], country=entity["country"])
                for called in (entity["name"], *entity["mentions"], *entity["name"].split()):
                    found.setdefault(fold(called), {})[actor.name] = actor
    return {name: tuple(actors.values()) for name, actors in found.items()}


class SampleNames:
    """The names of the sample articles as those of a store."""

    def __init__(self) -> None:
        self._names = sample_names()

    def called(self, name: str) -> tuple[Actor, ...]:
        """Those who are called so there."""
        return self._names.get(fold(name), ())

    like = called


def verdict(wanted: dict[str, Any] | None, understood: Understanding) -> Verdict:
    """Whether a question got the right query; to decline one to which there is no answer is right."""
    if understood.query is None:
        return "declined" if wanted is not None else "right"
    same = wanted is not None and _plain(wanted) == _plain(understood.query.model_dump(mode="json"))
    return "right" if same else "wrong"


def _plain(query: dict[str, Any]) -> dict[str, Any]:
    """A query by what it says, with names in their folded form and in order."""
    said = {name: value for name, value in query.items() if value}
    for name in set(_LISTS) & said.keys():
        said[name] = sorted(_canonical(actor if isinstance(actor, str) else actor["name"]) for actor in said[name])
    if "place" in said:
        said["place"] = fold(said["place"])
    return said


def _canonical(name: str) -> str:
    known = knowledge_base().exact(name)
    return fold(known[0].name if len(known) == 1 else name)


def questions(part: str) -> list[dict[str, Any]]:
    """The rows of a file of questions."""
    path = ROOT / "data" / "questions" / f"{part}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> int:
    """Print the table of each file that is asked for, and with --errors what went otherwise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=FILES, action="append", help="default: all")
    parser.add_argument("--errors", action="store_true", help="list what was declined or wrong")
    arguments = parser.parse_args()
    names = SampleNames()
    for part in arguments.part or FILES:
        counted: dict[str, Counter[Verdict]] = {}
        for row in questions(part):
            got = read_question(row["q"], dt.date.fromisoformat(row["asked"]), names)
            found = verdict(row["query"], got)
            counted.setdefault(row["kind"], Counter())[found] += 1
            if arguments.errors and found != "right":
                _explain(row, got, found)
        _print_table(part, counted)
    return 0


def _explain(row: dict[str, Any], got: Understanding, found: Verdict) -> None:
    query = got.query and got.query.model_dump(mode="json", exclude_defaults=True)
    sys.stdout.write(f"{found} {row['id']}: {row['q']}\n  {got.why or query}\n  {got.nearest or row['query']}\n")


def _print_table(part: str, counted: dict[str, Counter[Verdict]]) -> None:
    total = sum(counted.values(), Counter())
    sys.stdout.write(f"{part:<12}{'right':>9}{'declined':>9}{'wrong':>9}\n")
    for kind, counts in (*counted.items(), ("all", total)):
        sys.stdout.write(f"{kind:<12}{counts['right']:>9}{counts['declined']:>9}{counts['wrong']:>9}\n")
    sys.stdout.write(f"right: {total['right'] / total.total():.3f}\n")


if __name__ == "__main__":
    sys.exit(main())
