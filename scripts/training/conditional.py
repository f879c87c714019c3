"""Fitting a conditional logit (McFadden 1974) with an L2 penalty: a choice among options by named features of each."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy
from numpy.typing import NDArray
from scipy.optimize import minimize

from nlp.learned.choice import Weights
from scripts.training.matrix import columns, matrix

RARE = 3
"""Features seen less often than this are left out."""
TINY = 1e-12
Values = NDArray[numpy.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """The features of the options of one choice, and which of them are right."""

    features: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]


def fit(cases: Sequence[Case], penalty: float) -> Weights:
    """The weight of each feature; half the penalty times the squared weights is taken off the likelihood.

    Cases of which no option or every option is right teach nothing.
    """
    telling = [case for case in cases if any(case.right) and not all(case.right)]
    options = [option for case in telling for option in case.features]
    names = columns(options, RARE)
    values = matrix(options, names)
    group = numpy.repeat(numpy.arange(len(telling)), [len(case.right) for case in telling])
    right = numpy.array([is_right for case in telling for is_right in case.right], dtype=float)

    def loss(weights: Values) -> tuple[float, Values]:
        sums = values @ weights
        highest = numpy.full(len(telling), -numpy.inf)
        numpy.maximum.at(highest, group, sums)
        powers = numpy.exp(sums - highest[group])
        whole = numpy.bincount(group, powers)
        good = numpy.bincount(group, powers * right) + TINY
        slope = values.T @ (powers / whole[group] - powers * right / good[group])
        value = float((numpy.log(whole) - numpy.log(good)).sum() + penalty / 2 * weights @ weights)
        return value, slope + penalty * weights

    best = minimize(loss, numpy.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return {name: float(best.x[at]) for name, at in names.items()}
