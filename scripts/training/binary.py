"""Fitting a logistic regression with an L2 penalty to rows of named features, each of its own weight."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

from nlp.learned.choice import Weights
from scripts.training.matrix import columns, matrix

PENALTY = 8.0
"""Half of it times the squared weights is taken off the likelihood; 3 was worse in cross-validation, 14 no better."""
RARE = 5
"""Features seen less often than this are left out."""
Values = NDArray[numpy.float64]


@dataclass(frozen=True, slots=True)
class Row:
    """The features of an example, whether it is right, and how much it counts."""

    features: tuple[str, ...]
    right: bool
    counts: float = 1.0


def fit(rows: Sequence[Row]) -> Weights:
    """The weight of each feature; their sum is the log odds of an example to be right."""
    options = [row.features for row in rows]
    names = columns(options, RARE)
    values = matrix(options, names)
    right = numpy.array([row.right for row in rows], dtype=float)
    counts = numpy.array([row.counts for row in rows])

    def loss(weights: Values) -> tuple[float, Values]:
        sums = values @ weights
        value = float((counts * (numpy.logaddexp(0, sums) - right * sums)).sum() + PENALTY / 2 * weights @ weights)
        return value, values.T @ (counts * (expit(sums) - right)) + PENALTY * weights

    best = minimize(loss, numpy.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return {name: float(best.x[at]) for name, at in names.items()}
