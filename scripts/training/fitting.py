"""Fitting a linear classifier (multinomial logistic regression with an L2 penalty) to rows of named features."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from nlp.learned.linear import Linear
from scripts.training.examples import Row

STRENGTH = 0.3
"""The inverse of the penalty (scikit-learn's C); 0.1 and 1.0 were worse in five-fold cross-validation."""
RARE = 2
"""Features seen less often than this are left out."""
TWO_CLASSES = 2
SMALL = 0.05
"""Features none of whose weights reaches this are left out of the file."""


def fit(rows: Sequence[Row], counts: Sequence[float] | None = None) -> Linear:
    """The classifier for rows of (features, class), each of which counts as much as `counts` says, by default once."""
    seen = Counter(feature for features, _ in rows for feature in set(features))
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([{f: 1.0 for f in features if seen[f] >= RARE} for features, _ in rows])
    model = LogisticRegression(C=STRENGTH, max_iter=400)
    model.fit(matrix, [label for _, label in rows], sample_weight=counts)
    sums, bias = model.coef_, model.intercept_
    if len(model.classes_) == TWO_CLASSES:  # scikit-learn then gives the second class's alone
        sums, bias = numpy.vstack([-sums / 2, sums / 2]), numpy.array([-bias[0] / 2, bias[0] / 2])
    names = vectorizer.get_feature_names_out()
    weights = {name: tuple(map(float, column)) for name, column in zip(names, sums.T, strict=True)}
    return Linear(tuple(map(str, model.classes_)), tuple(map(float, bias)), weights)


def save(classifier: Linear, path: Path) -> int:
    """Write the classifier with weights of two decimals, small ones left out; the number of features kept."""
    kept = {
        name: [round(weight, 2) for weight in weights]
        for name, weights in sorted(classifier.weights.items())
        if max(map(abs, weights)) >= SMALL
    }
    bias = [round(weight, 2) for weight in classifier.bias]
    record = {"classes": classifier.classes, "bias": bias, "weights": kept}
    path.write_text(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    return len(kept)
