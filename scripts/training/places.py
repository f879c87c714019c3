"""Trains the choice of places among all that a text offers (`nlp/learned/weights/place.json`).

    python -m scripts.training.places DOCS GOLD [DOCS GOLD ...]

Of each annotated encounter that is found, the options that fit the annotation are right. Prints how many places are
right in five-fold cross-validation beside those of the rules, then trains on all.
"""

import argparse
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from graph.model import DocumentIn
from nlp.components.frames.casting import Casting
from nlp.components.places.place_choice import PlaceQuestion, place_question
from nlp.components.places.place_options import Placed
from nlp.components.tellings.telling import Where
from nlp.evaluation.annotation import Told, annotated, load, name_words
from nlp.evaluation.matching import match_events
from nlp.learned.choice import Weights, choices_in_place
from nlp.read import parse
from nlp.reports import reports_of
from scripts.training.conditional import Case, fit

NAME = "place"
FOLDS = 5
WEIGHTS = Path(f"nlp/learned/weights/{NAME}.json")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a document with what is right; `is_told` says that the annotation has a place."""

    document: str
    question: PlaceQuestion
    case: Case
    is_told: bool


def questions(documents: Path, gold: Path) -> Iterator[Asked]:
    """The questions of all encounters in person that are found in annotated documents."""
    answers = load(gold)
    for line in documents.read_text(encoding="utf-8").splitlines():
        document = DocumentIn.model_validate_json(line)
        with choices_in_place({NAME: {}}):
            doc, source = parse(document)
        events = [report.model_dump(mode="json") for report in reports_of(doc, source)]
        read = annotated({"id": document.id, "events": events, "entities": []})
        expected, found, placed = answers[str(document.id)].events, doc._.encounters, Placed(doc, Casting(doc))
        for i, j in match_events(expected, read.events):
            if found[j].type != "call":
                yield _asked(str(document.id), place_question(found[j], found, placed), expected[i])


def _asked(key: str, question: PlaceQuestion, gold: Told) -> Asked:
    is_told = bool(gold.city or gold.country)
    right = tuple(_is_there(gold, where) if is_told else where is None for where in question.places)
    return Asked(key, question, Case(tuple(map(tuple, question.features)), right), is_told)


def _is_there(gold: Told, where: Where | None) -> bool:
    if where is None:
        return False
    city = not gold.city or gold.city == name_words(where.city)
    return city and gold.country in (None, where.country)


def cross_validated(asked: list[Asked]) -> str:
    """How many are right, by the rules and as chosen with weights from other documents."""
    count = dict.fromkeys(("told", "rules", "chosen", "untold", "untold rules", "untold chosen"), 0)
    for fold in range(FOLDS):
        weights = fit([one.case for one in asked if _fold(one) != fold])
        for one in (one for one in asked if _fold(one) == fold):
            with choices_in_place({NAME: weights}):
                best = one.question.places.index(one.question.answer())
            told = "" if one.is_told else "untold "
            count["told" if one.is_told else "untold"] += 1
            count[f"{told}rules"] += one.case.right[one.question.rules]
            count[f"{told}chosen"] += one.case.right[best]
    return ", ".join(f"{key} {value}" for key, value in count.items())


def _fold(one: Asked) -> int:
    return zlib.crc32(one.document.encode()) % FOLDS


def save(weights: Weights, path: Path) -> None:
    """Write weights of two decimals, those of 0 left out."""
    kept = {name: round(weight, 2) for name, weight in sorted(weights.items()) if round(weight, 2)}
    path.write_text(json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def main() -> None:
    """Train the choice on pairs of files."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    files = parser.parse_args().files
    asked = [one for docs, gold in zip(files[::2], files[1::2], strict=True) for one in questions(docs, gold)]
    print(cross_validated(asked), flush=True)
    save(fit([one.case for one in asked]), WEIGHTS)


if __name__ == "__main__":
    main()
