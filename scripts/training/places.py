"""Trains the choice of places among all that a text offers (`nlp/learned/weights/place.json`).

    python -m scripts.training.places DOCS GOLD [DOCS GOLD ...]

Of each annotated encounter that is found, the options that fit the annotation are right. Prints how many places are
right in five-fold cross-validation beside those of the rules, then trains on all.
"""

from collections.abc import Iterator
from pathlib import Path

from nlp.components.places.place_choice import place_question
from nlp.components.places.place_options import Placed
from nlp.components.tellings.telling import Where
from nlp.evaluation.annotation import Told, name_words
from scripts.training.choices import Asked, matched, train
from scripts.training.conditional import Case

NAME = "place"
PENALTY = 3.0
"""2 and 8 were no better in cross-validation."""


def questions(documents: Path, gold: Path) -> Iterator[Asked]:
    """The questions of all encounters in person that are found in annotated documents."""
    for one in matched(NAME, documents, gold):
        if one.found.type != "call":
            question = place_question(one.found, one.company, Placed(one.doc, one.casting))
            is_told = bool(one.gold.city or one.gold.country)
            right = tuple(_is_there(one.gold, where) if is_told else where is None for where in question.places)
            case = Case(tuple(map(tuple, question.features)), right)
            yield Asked(one.document, case, (question.rules,), is_told, question.leads)


def _is_there(gold: Told, where: Where | None) -> bool:
    if where is None:
        return False
    city = not gold.city or gold.city == name_words(where.city)
    return city and gold.country in (None, where.country)


if __name__ == "__main__":
    train(NAME, "Train the choice of places on pairs of files.", questions, PENALTY)
