"""How well events were told apart: pairs of reports put together, against those that truly are of one encounter."""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from math import comb


@dataclass(frozen=True, slots=True)
class Score:
    """Of the pairs put together, the share that belong so; and of those that belong so, the share put together."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score(placed: Iterable[tuple[Hashable, Hashable]]) -> Score:
    """The score of reports, each given by the event it was put to and the encounter it truly is of."""
    cells = Counter(placed)
    events: Counter[Hashable] = Counter()
    encounters: Counter[Hashable] = Counter()
    for (event, encounter), reports in cells.items():
        events[event] += reports
        encounters[encounter] += reports
    right = _pairs(cells.values())
    put, belong = _pairs(events.values()), _pairs(encounters.values())
    return Score(right / put if put else 1.0, right / belong if belong else 1.0)


def _pairs(sizes: Iterable[int]) -> int:
    return sum(comb(size, 2) for size in sizes)
