"""A choice among options by the named features of each: weights as data, the highest sum wins.

The weights of places and times are those of a conditional logit (McFadden 1974): in training, the probability of an
option is its share of the exponentiated sums of all, and the penalised likelihood of choosing a right one is the
highest. Those of topics, of which several or none may be right, are those of a logistic regression: the sum is an
option's log odds.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from importlib.resources import files

Weights = Mapping[str, float]
_OTHERS: dict[str, Weights] = {}


def best_option(name: str, options: Sequence[Iterable[str]], others: Collection[int]) -> tuple[int, float]:
    """The index of the best option by the weights of that name, and how far (in log odds) the others are behind it."""
    sums = sums_of(name, options)
    best = max(range(len(sums)), key=lambda index: (sums[index], -index))
    return best, sums[best] - max(sums[other] for other in others)


def answer_of(name: str, options: Sequence[Iterable[str]], rules: Sequence[int], leads: Sequence[float]) -> int:
    """The index of the best option, or of the first that is as the `rules` say, where it is not ahead by its lead."""
    best, lead = best_option(name, options, rules)
    return best if lead >= leads[best] else rules[0]


def sums_of(name: str, options: Sequence[Iterable[str]]) -> list[float]:
    """The sum of the weights of that name for each option."""
    weights = _OTHERS[name] if name in _OTHERS else _read(name)
    return [sum(weights.get(feature, 0.0) for feature in features) for features in options]


@contextmanager
def choices_in_place(weights: Mapping[str, Weights]) -> Iterator[None]:
    """Choose by other weights than those of the files while the block runs, in every thread: for training.

    With no weights at all everything stays as the rules have it.
    """
    _OTHERS.update(weights)
    try:
        yield
    finally:
        _OTHERS.clear()


@lru_cache(maxsize=8)
def _read(name: str) -> Weights:
    """The weights of `nlp/learned/weights/NAME.json`, as `scripts.training` wrote them."""
    text = files("nlp.learned").joinpath("weights", f"{name}.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(text)
    return weights
