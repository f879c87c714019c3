"""How far a figure could have come out otherwise: percentile bootstrap intervals over documents (Efron 1979).

Documents are drawn, not events: the events of one document share its style and its mistakes, so counting them as
independent would promise more than 48 articles can show.
"""

import random
from collections import Counter
from collections.abc import Sequence

from nlp.evaluation.score import figures, total

DRAWS = 400
_SHARE = 0.95
_SEED = 20

Interval = tuple[float, float]


def intervals(counts: Sequence[Counter[str]]) -> dict[str, Interval]:
    """The 95 % interval of each ratio, from the counts of each document; the same documents give the same intervals."""
    if not counts:
        return {}
    source = random.Random(_SEED)
    drawn = [figures(total(source.choices(counts, k=len(counts)))) for _ in range(DRAWS)]
    return {name: found for name in drawn[0] if (found := _between([draw[name] for draw in drawn]))}


def _between(values: Sequence[float | int | None]) -> Interval | None:
    """The middle 95 % of the ratios that came out; None for counts and for ratios without a case."""
    ratios = sorted(value for value in values if isinstance(value, float))
    if not ratios:
        return None
    cut = round(len(ratios) * (1 - _SHARE) / 2)
    return ratios[cut], ratios[-1 - cut]
