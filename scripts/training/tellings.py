"""Train the classifiers of tellings on `data/training`: python -m scripts.training.tellings [--figures].

`--figures` first prints how well each does in five-fold cross-validation: the share of rows right, and precision and
recall of everything that is not "none".
"""

import argparse
import hashlib
from collections.abc import Callable
from pathlib import Path

from scripts.training.examples import Examples, Row, examples
from scripts.training.fitting import fit, save
from scripts.training.marked import passages

TEXTS = Path("data/training")
WEIGHTS = Path("nlp/learned/weights")
NAMES = ("trigger", "argument", "status", "pair")
FOLDS = 5
OF_PAIRS = "joined.txt"
"""Passages written for the classifier of pairs alone."""


def texts(name: str | None = None) -> list[Path]:
    """The files of marked passages, all or those that the classifier of this name is trained on."""
    return sorted(path for path in TEXTS.glob("*.txt") if name in (None, "pair") or path.name != OF_PAIRS)


def fold_of(text: str) -> int:
    """The part of cross-validation that a passage belongs to, the same in every run."""
    return int(hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def figures(name: str, folds: list[tuple[int, Examples]]) -> str:
    """One line of figures for one classifier."""
    judged: list[tuple[str, str]] = []
    for held_out in range(FOLDS):
        classifier = fit(_rows(name, folds, lambda fold, out=held_out: fold != out))
        tested = _rows(name, folds, lambda fold, out=held_out: fold == out)
        judged += [(label, classifier.best(features)) for features, label in tested]
    right = sum(label == found for label, found in judged)
    hits = sum(label == found != "none" for label, found in judged)
    found, there = (sum(pair[side] != "none" for pair in judged) for side in (1, 0))
    shares = f"{right / len(judged):.3f} right, precision {hits / found:.3f}, recall {hits / there:.3f}"
    return f"{name}: {len(judged)} rows, {shares}"


def _rows(name: str, folds: list[tuple[int, Examples]], wanted: Callable[[int], bool]) -> list[Row]:
    return [row for fold, found in folds if wanted(fold) for row in found.rows(name)]


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--figures", action="store_true")
    parser.add_argument("--only", choices=NAMES, help="train this one alone")
    asked = parser.parse_args()
    read = {path: [(fold_of(p.text), examples(p)) for p in passages([path])] for path in texts(asked.only)}
    for name in [asked.only] if asked.only else NAMES:
        folds = [row for path in texts(name) for row in read[path]]
        if asked.figures:
            print(figures(name, folds))
        kept = save(fit(_rows(name, folds, lambda _: True)), WEIGHTS / f"{name}.json")
        print(f"{name}: {kept} features")


if __name__ == "__main__":
    main()
