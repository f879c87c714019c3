"""Training a choice among options of encounters (conditional logit), and how many it has right beside the rules."""

import argparse
import json
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc

from graph.model import DocumentIn
from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.evaluation.annotation import Told, annotated, load
from nlp.evaluation.matching import match_events
from nlp.learned.choice import Weights, answer_of, choices_in_place
from nlp.read import parse
from nlp.reports import reports_of
from scripts.training.conditional import Case, fit

FOLDS = 5
WEIGHTS = Path("nlp/learned/weights")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a document with what is right, and which options are what the rules took.

    `is_told` says that the annotation has an answer; `leads` are the least log odds by which each option must be
    likelier than that of the rules.
    """

    document: str
    case: Case
    rules: tuple[int, ...]
    is_told: bool
    leads: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """An encounter that was found, with the annotation of it and all the encounters of its document."""

    document: str
    doc: Doc
    casting: Casting
    found: Found
    gold: Told
    company: Sequence[Found]


def matched(name: str, documents: Path, gold: Path) -> Iterator[Matched]:
    """The encounters found in annotated documents that are annotated, as they are before the choice of that name."""
    answers = load(gold)
    for line in documents.read_text(encoding="utf-8").splitlines():
        document = DocumentIn.model_validate_json(line)
        with choices_in_place({name: {}}):
            doc, source = parse(document)
        events = [report.model_dump(mode="json") for report in reports_of(doc, source)]
        read = annotated({"id": document.id, "events": events, "entities": []})
        expected, found, casting = answers[str(document.id)].events, doc._.encounters, Casting(doc)
        for i, j in match_events(expected, read.events):
            yield Matched(str(document.id), doc, casting, found[j], expected[i], found)


def cross_validated(name: str, asked: Sequence[Asked], penalty: float) -> str:
    """How many are right, by the rules and as chosen with weights from other documents."""
    count = dict.fromkeys(("told", "rules", "chosen", "untold", "untold rules", "untold chosen"), 0)
    for fold in range(FOLDS):
        weights = fit([one.case for one in asked if _fold(one) != fold], penalty)
        with choices_in_place({name: weights}):
            for one in (one for one in asked if _fold(one) == fold):
                answer = answer_of(name, one.case.features, one.rules, one.leads)
                told = "" if one.is_told else "untold "
                count["told" if one.is_told else "untold"] += 1
                count[f"{told}rules"] += one.case.right[one.rules[0]]
                count[f"{told}chosen"] += one.case.right[answer]
    return ", ".join(f"{key} {value}" for key, value in count.items())


def _fold(one: Asked) -> int:
    return zlib.crc32(one.document.encode()) % FOLDS


def save(weights: Weights, path: Path) -> None:
    """Write weights of two decimals, those of 0 left out."""
    kept = {name: round(weight, 2) for name, weight in sorted(weights.items()) if round(weight, 2)}
    path.write_text(json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def train(name: str, about: str, questions: Callable[[Path, Path], Iterator[Asked]], penalty: float) -> None:
    """Train a choice on the pairs of files (documents, annotation) of the command line, and write its weights."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("files", nargs="+", type=Path)
    files = parser.parse_args().files
    asked = [one for docs, gold in zip(files[::2], files[1::2], strict=True) for one in questions(docs, gold)]
    print(cross_validated(name, asked, penalty), flush=True)
    save(fit([one.case for one in asked], penalty), WEIGHTS / f"{name}.json")
