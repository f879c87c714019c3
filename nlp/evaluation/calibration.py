"""Is a confidence of 0.8 right eight times in ten? The reliability diagram (DeGroot & Fienberg 1983) in figures.

Read events are sorted into bins of equal width by their confidence; a calibrated reader has as large a share right in
each bin as its mean confidence there. The expected calibration error (Naeini et al. 2015) is their mean distance.
"""

from collections.abc import Iterable
from dataclasses import dataclass

BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """Read events with a confidence in [`low`, `high`): how many, how sure the reader was, and the share right."""

    low: float
    high: float
    events: int
    confidence: float
    right: float


def reliability(judged: Iterable[tuple[float, bool]]) -> list[Bin]:
    """The bins that have events, from pairs of a confidence and whether the event was found right."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in judged:
        bins.setdefault(min(int(confidence * BINS), BINS - 1), []).append((confidence, right))
    return [
        Bin(
            low=index / BINS,
            high=(index + 1) / BINS,
            events=len(cases),
            confidence=round(sum(confidence for confidence, _ in cases) / len(cases), 3),
            right=round(sum(right for _, right in cases) / len(cases), 3),
        )
        for index, cases in sorted(bins.items())
    ]


def calibration_error(bins: Iterable[Bin]) -> float | None:
    """The mean distance of confidence and share right over all events; None without any."""
    bins = list(bins)
    events = sum(one.events for one in bins)
    return round(sum(one.events * abs(one.confidence - one.right) for one in bins) / events, 3) if events else None
