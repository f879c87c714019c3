"""Train the classifiers of tellings on `data/training`: python -m scripts.training.tellings [--figures].

They learn from the marked passages and from the read half of the recorded documents. `--figures` first prints how well
each does in five-fold cross-validation: the share of rows right, and precision and recall of all that is not "none".
"""

import argparse
import hashlib
from pathlib import Path

from nlp.learned.linear import Linear
from scripts.training.examples import Examples, examples
from scripts.training.fitting import fit, save
from scripts.training.marked import passages
from scripts.training.recorded import documents, is_unread
from scripts.training.recorded_examples import recorded_examples

TEXTS = Path("data/training")
WEIGHTS = Path("nlp/learned/weights")
NAMES = ("trigger", "argument", "status", "pair")
FOLDS = 5
RECORDED = sorted((TEXTS / "recorded").glob("*.txt"))
OF_PAIRS = "joined.txt"
"""Passages written for the classifier of pairs alone."""
OF_DOCUMENTS = 1.5
"""How much a row of a recorded document counts beside one of a passage: whole texts are what is read."""

Counted = tuple[int, Examples, float]
"""The part of cross-validation that some examples belong to, and how much they count."""


def texts(name: str | None = None) -> list[Path]:
    """The files of marked passages, all or those that the classifier of this name is trained on."""
    return sorted(path for path in TEXTS.glob("*.txt") if name in (None, "pair") or path.name != OF_PAIRS)


def fold_of(text: str) -> int:
    """The part of cross-validation that a passage belongs to, the same in every run."""
    return int(hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def counted(name: str | None = None) -> list[tuple[str, Counted]]:
    """The examples of passages and of recorded documents, all or for one classifier, with their file."""
    found = [(path.name, (fold_of(p.text), examples(p), 1.0)) for path in texts(name) for p in passages([path])]
    for path in RECORDED:
        for document, gold in documents(path):
            if not is_unread(document["id"]):
                told = recorded_examples(document, gold)
                found.append((path.name, (fold_of(document["text"]), told, OF_DOCUMENTS)))
    return found


def figures(name: str, known: list[Counted]) -> str:
    """One line of figures for one classifier."""
    judged: list[tuple[str, str]] = []
    for held_out in range(FOLDS):
        classifier = trained(name, [one for one in known if one[0] != held_out])
        tested = [row for fold, found, _ in known if fold == held_out for row in found.rows(name)]
        judged += [(label, classifier.best(features)) for features, label in tested]
    right = sum(label == found for label, found in judged)
    hits = sum(label == found != "none" for label, found in judged)
    found, there = (sum(pair[side] != "none" for pair in judged) for side in (1, 0))
    shares = f"{right / len(judged):.3f} right, precision {hits / found:.3f}, recall {hits / there:.3f}"
    return f"{name}: {len(judged)} rows, {shares}"


def trained(name: str, known: list[Counted]) -> Linear:
    """The classifier of this name, trained on some examples."""
    rows = [(row, counts) for _, found, counts in known for row in found.rows(name)]
    return fit([row for row, _ in rows], [counts for _, counts in rows])


def of_classifier(name: str, known: list[tuple[str, Counted]]) -> list[Counted]:
    """The examples that a classifier learns from."""
    return [one for file, one in known if name == "pair" or file != OF_PAIRS]


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--figures", action="store_true")
    parser.add_argument("--only", choices=NAMES, help="train this one alone")
    asked = parser.parse_args()
    known = counted(asked.only)
    for name in [asked.only] if asked.only else NAMES:
        if asked.figures:
            print(figures(name, of_classifier(name, known)))
        kept = save(trained(name, of_classifier(name, known)), WEIGHTS / f"{name}.json")
        print(f"{name}: {kept} features")


if __name__ == "__main__":
    main()
