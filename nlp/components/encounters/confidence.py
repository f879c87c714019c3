"""How likely an encounter as read is right, from the signs that the reading had."""

import json
import math
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from nlp.components.encounters.found import Found
from nlp.components.encounters.signs import is_framed, signs_of
from nlp.components.frames.casting import Casting

WEAK_DATE_CAP = 0.3
FLOOR, FLOOR_UNFRAMED = 0.3, 0.45
"""The least likelihood of what is reported, where a frame of words tells of it and where classifiers alone do.

F1 is best from about half of itself on if likelihoods are calibrated; what only resembles an encounter deceives
classifiers first.
"""


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    """The weight of each sign, as `scripts.training.confidence` wrote it."""
    text = files("nlp.learned").joinpath("weights", "confidence.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(text)
    return weights


def rate_encounters(considered: Sequence[Found], casting: Casting) -> None:
    """Set of each encounter considered in a document how likely it is that the text tells of it, in [0, 1]."""
    weights = _weights()
    for found, signs in zip(considered, signs_of(considered, casting), strict=True):
        total = sum(weights.get(name, 0.0) * value for name, value in signs.items())
        found.likelihood = 1 / (1 + math.exp(-total))


def is_believed(found: Found) -> bool:
    """Whether an encounter is likely enough to be reported."""
    return found.likelihood >= (FLOOR if is_framed(found) else FLOOR_UNFRAMED)


def confidence(found: Found, weak_day: bool) -> float:
    """A probability in [0, 1], two decimals; `weak_day` says that the day rests on a page header or the like."""
    value = found.likelihood
    if weak_day and found.when is not None and found.when.basis not in ("explicit", "tenure"):
        value = min(value, WEAK_DATE_CAP)
    return round(value, 2)
