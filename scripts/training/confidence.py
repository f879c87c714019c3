"""Train how likely an encounter as read is right.

    python -m scripts.training.confidence DOCS GOLD ... --held-out DOCS GOLD ...

The encounters that the reader considers in annotated documents, reported or not, are the examples; those that the
evaluation would count as found are right. The read half of the recorded documents and the marked passages of
`data/training` are examples too, read with classifiers that have not seen them; those of passages count a tenth as
much: they are many, but short and without dates. Cross-validation by documents gives the figures printed. On others
held out the likelihood is then calibrated (Platt 1999), since a reader is surer of what it was fitted to.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from graph.model import DocumentIn
from nlp.components.encounters.signs import signs_of
from nlp.components.frames.casting import Casting
from nlp.evaluation.annotation import Told, annotated, load
from nlp.evaluation.matching import match_events
from nlp.learned.linear import in_place
from nlp.read import parse
from nlp.reports import reports_of
from scripts.training.marked import Passage, passages
from scripts.training.marked_encounters import read
from scripts.training.passages_read import read_passage, trained_without
from scripts.training.recorded import documents, is_unread
from scripts.training.tellings import RECORDED, counted, fold_of, texts

WEIGHTS = Path("nlp/learned/weights/confidence.json")
STRENGTH = 0.3
"""Inverse strength of the penalty on weights, of signs scaled to one variance."""
FOLDS = 8
PARTS = ((0, 2, 4), (1, 3))
"""The folds of texts that are read with classifiers trained on the others."""
NOT_OF_NEWS = "literary.txt"
"""Passages in no style that is read: the classifiers learn from them, the likelihood does not."""
OF_PASSAGES = 0.1
"""How much an encounter of a marked passage counts, beside one of a document."""
UNLIKELY = -1.0
"""Log odds below which nothing is reported, and need not be calibrated."""


class Judged(NamedTuple):
    """The signs of an encounter considered, whether it is right, the document it is of, and how much it counts."""

    signs: dict[str, float]
    is_right: bool
    document: str
    counts: float = 1.0


def judged(documents: Path, gold: Path) -> Iterator[Judged]:
    """Every encounter considered in the annotated documents."""
    answers = load(gold)
    for line in documents.read_text(encoding="utf-8").splitlines():
        document = DocumentIn.model_validate_json(line)
        if document.id in answers:
            yield from judged_of(document, answers[document.id].events)


def judged_of(document: DocumentIn, expected: Sequence[Told]) -> Iterator[Judged]:
    """Every encounter considered in a document of which these are annotated."""
    doc, source = parse(document)
    doc._.encounters = doc._.candidates
    events = [report.model_dump(mode="json") for report in reports_of(doc, source)]
    told = annotated({"id": document.id, "events": events, "entities": []})
    right = {j for _, j in match_events(expected, told.events)}
    for number, signs in enumerate(signs_of(doc._.encounters, Casting(doc))):
        yield Judged(signs, number in right, str(document.id))


def judged_unseen() -> Iterator[Judged]:
    """Every encounter considered in the texts of `data/training`, read with classifiers that have not seen them."""
    known = counted()
    for part in PARTS:
        with in_place(trained_without(part, known)):
            for path in texts():
                of_part = [p for p in passages([path]) if fold_of(p.text) in part and path.name != NOT_OF_NEWS]
                for number, passage in enumerate(of_part):
                    yield from _judged_of_passage(f"{path.name}:{number}", passage)
            for document, gold in (told for path in RECORDED for told in documents(path)):
                if not is_unread(document["id"]) and fold_of(document["text"]) in part:
                    yield from judged_of(DocumentIn.model_validate(document), annotated(gold).events)


def _judged_of_passage(key: str, passage: Passage) -> Iterator[Judged]:
    one = read_passage(key, passage)
    considered = one.doc._.candidates
    right = {j for _, j in match_events(one.marked, read(considered))}
    for at, signs in enumerate(signs_of(considered, Casting(one.doc))):
        yield Judged(signs, at in right, key, OF_PASSAGES)


def train(data: list[Judged]) -> dict[str, float]:
    """The weight of each sign; prints how the likelihood does on documents held out in turns."""
    names = [name for name in data[0].signs if name != "bias"]
    values = numpy.array([[one.signs[name] for name in names] for one in data])
    right = numpy.array([one.is_right for one in data])
    counts = numpy.array([one.counts for one in data])
    scaler = StandardScaler()
    model = make_pipeline(scaler, LogisticRegression(C=STRENGTH, max_iter=3000))
    weighed = {"standardscaler__sample_weight": counts, "logisticregression__sample_weight": counts}
    turns = GroupKFold(FOLDS).split(values, right, groups=[one.document for one in data])
    likely = cross_val_predict(model, values, right, cv=turns, method="predict_proba", params=weighed)[:, 1]
    whole = counts == 1.0
    likely, judged_right = likely[whole], right[whole]
    for floor in (0.3, 0.4, 0.45, 0.5, 0.6, 0.7):
        kept = likely >= floor
        share = judged_right[kept].sum() / judged_right.sum()
        precision = judged_right[kept].mean()
        print(f"from {floor}: {kept.sum()} of {len(likely)}, {precision:.3f} right, {share:.3f} of the right ones")
    model.fit(values, right, **weighed)
    regression = model[-1]
    weights = regression.coef_[0] / scaler.scale_
    bias = float(regression.intercept_[0] - (weights * scaler.mean_).sum())
    return {"bias": round(bias, 3)} | {n: round(float(w), 3) for n, w in zip(names, weights, strict=True)}


def calibrated(weights: dict[str, float], held_out: list[Judged]) -> dict[str, float]:
    """The weights scaled and shifted so that the likelihood is as often right as it says."""
    totals = (sum(weights[name] * value for name, value in one.signs.items()) for one in held_out)
    rated = [(total, one.is_right) for total, one in zip(totals, held_out, strict=True) if total > UNLIKELY]
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
    data += judged_unseen()
    WEIGHTS.write_text(json.dumps(calibrated(train(data), held_out), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
