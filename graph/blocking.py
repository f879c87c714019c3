"""Which reports are worth comparing: those filed under a common key. No others agree (see `graph.compare`).

Three keys lead to each other: the whole set of participants, with days nearby; two participants, with days that are
closely known and overlap; one participant, with the very day and city, where a country or a forum is named.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice

from graph.compare import identifying
from graph.keys import fold
from graph.model import Report
from graph.possible_days import MONTH_DAYS, NEARBY_DAYS, PossibleDays, possible_days

Pair = tuple[int, int]
_Filed = dict[tuple[str, ...], list[tuple[int, int, int]]]
"""By key: first and last day (as ordinals) and the position of the report."""


def pairs_to_compare(reports: Sequence[Report]) -> list[Pair]:
    """Positions of reports that may agree, the smaller first, in ascending order."""
    by_set, by_two, by_one = _Blocks(), _Blocks(), _Blocks()
    loose = []
    for i, report in enumerate(reports):
        loose.append(is_loose(report))
        days = possible_days(report)
        if days is None:
            continue
        by_set.file(set_key(report), days, i)
        if days.close:
            for two in combinations(actors(report), 2):
                by_two.file(two, days, i)
        if city := day_city(report):
            for actor in actors(report):
                by_one.file((actor, city), days, i)
    one = {(i, j) for i, j in by_one.pairs() if loose[i] or loose[j]}
    return sorted(one.union(by_set.pairs(NEARBY_DAYS), by_two.pairs()))


def actors(report: Report) -> list[str]:
    """The participants' ids, each once, in ascending order."""
    return sorted({actor.entity_id for actor in report.participants})


def set_key(report: Report) -> tuple[str, ...]:
    """The participants by whom the encounter is known."""
    return tuple(sorted(identifying(report)))


def day_city(report: Report) -> str | None:
    """The folded city of a report whose one day is stated; None for all others, which need more in common."""
    if report.type == "call" or report.place is None or not report.place.city:
        return None
    days = possible_days(report)
    return fold(report.place.city) if days is not None and not days.implied and days.length == 0 else None


def is_loose(report: Report) -> bool:
    """Whether one shared participant can be enough: a forum's gathering, or a country named for its official."""
    if report.type == "gathering" and any(actor.kind == "organization" for actor in report.participants):
        return True
    return report.type != "visit" and any(actor.kind == "country" for actor in report.participants)


def is_long(days: PossibleDays) -> bool:
    """Whether an interval is so long that only the very same one agrees with it."""
    return days.length > MONTH_DAYS


class _Blocks:
    """Reports filed by a key; long intervals by themselves, as all that happened within would meet them."""

    def __init__(self) -> None:
        self._swept: _Filed = {}
        self._same: dict[tuple[tuple[str, ...], int, int], list[int]] = {}

    def file(self, key: tuple[str, ...], days: PossibleDays, i: int) -> None:
        """File the report at position i."""
        first, last = days.first.toordinal(), days.last.toordinal()
        if is_long(days):
            self._same.setdefault((key, first, last), []).append(i)
        else:
            self._swept.setdefault(key, []).append((first, last, i))

    def pairs(self, slack: int = 0) -> Iterator[Pair]:
        """Reports under one key whose days overlap or lie within `slack` days."""
        for members in self._same.values():
            yield from combinations(members, 2)
        for filed in self._swept.values():
            if len(filed) > 1:
                yield from _overlapping(filed, slack)


def _overlapping(filed: list[tuple[int, int, int]], slack: int) -> Iterable[Pair]:
    filed.sort()
    for position, (_, last, i) in enumerate(filed):
        for first, _, j in islice(filed, position + 1, None):
            if first > last + slack:
                break
            yield (i, j) if i < j else (j, i)
