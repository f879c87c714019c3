"""Trains the choice of times among all that a text offers (`nlp/learned/weights/day.json`).

    python -m scripts.training.days DOCS GOLD [DOCS GOLD ...]

Of each annotated encounter that is found, the options that the evaluation would count are right. Prints how many times
are right in five-fold cross-validation beside those of the rules, then trains on all.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from nlp.components.dates.day_choice import day_question
from nlp.components.dates.day_options import Days
from nlp.components.tellings.telling import When
from nlp.evaluation.annotation import Told
from nlp.evaluation.matching import same_days
from scripts.training.choices import Asked, matched, train
from scripts.training.conditional import Case

NAME = "day"
PENALTY = 6.0
"""3 gave as many right on documents that nobody had read, and turned more right ones into wrong ones."""


def questions(documents: Path, gold: Path) -> Iterator[Asked]:
    """The questions of all encounters that are found in annotated documents."""
    for one in matched(NAME, documents, gold):
        question = day_question(one.found, one.company, Days(one.doc), one.casting)
        right = tuple(_is_then(one.gold, when) for when in question.times)
        case = Case(tuple(map(tuple, question.features)), right)
        yield Asked(one.document, case, question.rules, one.gold.days is not None, question.leads)


def _is_then(gold: Told, when: When | None) -> bool:
    if gold.days is None or when is None:
        return gold.days is None and when is None
    days = (dt.date.fromisoformat(when.start), dt.date.fromisoformat(when.end))
    return same_days(gold, replace(gold, days=days))


if __name__ == "__main__":
    train(NAME, "Train the choice of times on pairs of files.", questions, PENALTY)
