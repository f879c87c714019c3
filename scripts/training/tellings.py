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
NAMES = ("trigger", "argument", "status")
FOLDS = 5


def texts() -> list[Path]:
    """The files of marked passages."""
    return sorted(TEXTS.glob("*.txt"))


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
    asked = parser.parse_args()
    folds = [(fold_of(passage.text), examples(passage)) for passage in passages(texts())]
    for name in NAMES:
        if asked.figures:
            print(figures(name, folds))
        kept = save(fit(_rows(name, folds, lambda _: True)), WEIGHTS / f"{name}.json")
        print(f"{name}: {kept} features")


if __name__ == "__main__":
    main()
