"""A linear classifier over named features: weights as data, one sum a class, no dependency but the standard library."""

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Linear:
    """Multinomial logistic regression: `weights` gives a feature's weight for each of the classes."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, tuple[float, ...]]

    def probabilities(self, features: Iterable[str]) -> dict[str, float]:
        """The probability of each class for something that has these features; features never seen count nothing."""
        known = [weights for feature in features if (weights := self.weights.get(feature)) is not None]
        sums = [sum(column) for column in zip(self.bias, *known, strict=True)]
        highest = max(sums)
        powers = [math.exp(total - highest) for total in sums]
        whole = sum(powers)
        return {name: power / whole for name, power in zip(self.classes, powers, strict=True)}

    def favours(self, feature: str, over: str) -> bool:
        """Whether a feature speaks for some class more than for the class `over`."""
        weights = self.weights.get(feature)
        return weights is not None and max(weights) > weights[self.classes.index(over)]

    def best(self, features: Iterable[str]) -> str:
        """The most probable class."""
        chances = self.probabilities(features)
        return max(chances, key=lambda name: chances[name])


_OTHERS: dict[str, Linear] = {}


def load(name: str) -> Linear:
    """The classifier of `nlp/learned/weights/NAME.json`, as `scripts.training` wrote it."""
    return _OTHERS.get(name) or _read(name)


@contextmanager
def in_place(classifiers: Mapping[str, Linear]) -> Iterator[None]:
    """Read with other classifiers than those of the files while the block runs, in every thread: for training."""
    _OTHERS.update(classifiers)
    try:
        yield
    finally:
        _OTHERS.clear()


@lru_cache(maxsize=4)
def _read(name: str) -> Linear:
    raw = json.loads(files("nlp.learned").joinpath("weights", f"{name}.json").read_text(encoding="utf-8"))
    weights = {feature: tuple(values) for feature, values in raw["weights"].items()}
    return Linear(tuple(raw["classes"]), tuple(raw["bias"]), weights)
