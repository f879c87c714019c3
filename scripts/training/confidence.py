"""Train how likely an encounter as read is right.

    python -m scripts.training.confidence DOCS GOLD ... --held-out DOCS GOLD ...

The encounters that the reader considers in annotated documents, reported or not, are the examples; those that the
evaluation would count as found are right. Ten-fold cross-validation gives the figures printed. On documents held out
the likelihood is then calibrated (Platt 1999), since a reader is surer of what it was fitted to.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict

from graph.model import DocumentIn
from nlp.components.casting import Casting
from nlp.components.confidence import signs
from nlp.evaluation.annotation import annotated, load
from nlp.evaluation.matching import match_events
from nlp.read import parse
from nlp.reports import reports_of

WEIGHTS = Path("nlp/learned/weights/confidence.json")
STRENGTH = 0.3

Judged = tuple[dict[str, float], bool]


def judged(documents: Path, gold: Path) -> Iterator[Judged]:
    """The signs of every encounter considered, and whether it is right."""
    answers = load(gold)
    for line in documents.read_text(encoding="utf-8").splitlines():
        document = DocumentIn.model_validate_json(line)
        if document.id not in answers:
            continue
        doc, source = parse(document)
        doc._.encounters = doc._.candidates
        events = [report.model_dump(mode="json") for report in reports_of(doc, source)]
        read = annotated({"id": document.id, "events": events, "entities": []})
        right = {j for _, j in match_events(answers[document.id].events, read.events)}
        casting = Casting(doc)
        for number, found in enumerate(doc._.encounters):
            yield signs(found, casting), number in right


def train(data: list[Judged]) -> dict[str, float]:
    """The weight of each sign; prints how the likelihood does on examples held out."""
    names = [name for name in data[0][0] if name != "bias"]
    values = numpy.array([[found[name] for name in names] for found, _ in data])
    right = numpy.array([is_right for _, is_right in data])
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    likely = cross_val_predict(model, values, right, cv=10, method="predict_proba")[:, 1]
    for floor in (0.3, 0.4, 0.5, 0.6, 0.7):
        kept = likely >= floor
        share = right[kept].sum() / right.sum()
        print(
            f"from {floor}: {kept.sum()} of {len(right)}, {right[kept].mean():.3f} right, {share:.3f} of the right ones"
        )
    model.fit(values, right)
    weights = {name: round(float(weight), 3) for name, weight in zip(names, model.coef_[0], strict=True)}
    return {"bias": round(float(model.intercept_[0]), 3)} | weights


def calibrated(weights: dict[str, float], held_out: list[Judged]) -> dict[str, float]:
    """The weights scaled and shifted so that the likelihood is as often right as it says."""
    rated = [(sum(weights[name] * value for name, value in found.items()), is_right) for found, is_right in held_out]
    rated = [(total, is_right) for total, is_right in rated if total > 0]  # what is more likely wrong is not reported
    model = LogisticRegression(C=10.0).fit([[total] for total, _ in rated], [is_right for _, is_right in rated])
    scale, shift = float(model.coef_[0][0]), float(model.intercept_[0])
    print(f"calibrated on {len(rated)}: scaled by {scale:.3f}, shifted by {shift:.3f}")
    scaled = {name: round(weight * scale, 3) for name, weight in weights.items()}
    return scaled | {"bias": round(scaled["bias"] + shift, 3)}


def main() -> None:
    """Train, calibrate, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--held-out", nargs="+", type=Path, required=True)
    asked = parser.parse_args()
    if len(asked.files) % 2 or len(asked.held_out) % 2:
        parser.error("documents and their annotation, in turns")
    data, held_out = (
        [one for pair in zip(files[::2], files[1::2], strict=True) for one in judged(*pair)]
        for files in (asked.files, asked.held_out)
    )
    WEIGHTS.write_text(json.dumps(calibrated(train(data), held_out), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
