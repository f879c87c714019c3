"""Which reports are worth comparing: those filed under a common key. No others agree (see `graph.compare`).

Some keys lead to each other: the whole set of participants, with days nearby; two participants, with days that are
closely known and overlap, each by the id or, where no table has him, by a word of the name; all sides, with such days,
where one report names a country or an organization that may stand for its official; a forum and the city, with days
that overlap. And what is dated badly leads to all with the same set of participants whose days are closely known and
possible for it; and what says that it was moved, or postponed, to the plans for the same participants in the months
around it; and a plan for a long time to what it can be of, where that may be one encounter.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice, product

from graph.compare_participants import identifying, names_a_side, sides
from graph.keys import fold
from graph.model import Report
from graph.moved_days import MOVED_DAYS, can_be_moved, moves
from graph.possible_days import CLOSE_DAYS, HAPPENED, MONTH_DAYS, NEARBY_DAYS, PossibleDays, possible_days, unsure_days
from graph.same_names import handles
from graph.vague_plans import FieldOf, can_be, is_narrow, pairs_of_plans, same_time

Pair = tuple[int, int]
Key = tuple[str, ...]
_Filed = dict[Key, list[tuple[int, int, int]]]
"""By key: first and last day (as ordinals) and the position of the report."""


def pairs_to_compare(reports: Sequence[Report], field_of: FieldOf) -> list[Pair]:
    """Positions of reports that may agree, the smaller first, in ascending order; of vague plans those that hold."""
    by_set, by_two, by_forum, by_sides, unsure = _Blocks(), _Blocks(), _Blocks(), _Between(), _Between()
    moved = _Between()
    for i, report in enumerate(reports):
        days, widest = possible_days(report), unsure_days(report)
        if widest is not None:
            unsure.file_side(set_key(report), widest, i)
        if days is None:
            continue
        by_set.file(set_key(report), days, i)
        if moves(report):
            moved.file_side(set_key(report), days, i)
        elif can_be_moved(report):
            moved.file(set_key(report), days, i)
        for forum in forum_keys(report):
            by_forum.file(forum, days, i)
        if days.close:
            for two in _twos(report):
                by_two.file(two, days, i)
            if key := sides_key(report):
                (by_sides.file_side if names_a_side(report) else by_sides.file)(key, days, i)
            if is_sure(report):
                unsure.file(set_key(report), days, i)
    found = set(by_set.pairs(NEARBY_DAYS))
    found.update(moved.pairs(MOVED_DAYS))
    found.update(_of_vague_plans(reports, field_of))
    return sorted(found.union(by_two.pairs(), by_forum.pairs(), by_sides.pairs(), unsure.pairs()))


def _of_vague_plans(reports: Sequence[Report], field_of: FieldOf) -> Iterator[Pair]:
    """Those for the same time, and each with what it can be of, unless that is too much to be one encounter."""
    for i, j in pairs_of_plans(reports):
        plan, other = reports[i], reports[j]
        if same_time(plan, other) or (can_be(plan, other) and is_narrow(field_of(plan))):
            yield (i, j) if i < j else (j, i)


def actors(report: Report) -> list[str]:
    """What the participants can be known by, their ids above all, each once, in ascending order."""
    return sorted({handle for actor in report.participants for handle in handles(actor)})


def _twos(report: Report) -> set[Key]:
    """What two of the participants can be known by."""
    known = [handles(actor) for actor in report.participants]
    return {tuple(sorted(two)) for some, others in combinations(known, 2) for two in product(some, others)}


def set_key(report: Report) -> Key:
    """The participants by whom the encounter is known."""
    return tuple(sorted(identifying(report)))


def sides_key(report: Report) -> Key | None:
    """For whom the parties speak; None where a country cannot stand for one of them."""
    return None if report.type == "visit" or len(found := sides(report)) < 2 else found


def forum_keys(report: Report) -> list[Key]:
    """Each organization with the city, for a gathering and what may be told of one; none where a city is not given."""
    if report.type not in ("gathering", "meeting") or report.place is None or not report.place.city:
        return []
    city = fold(report.place.city)
    return sorted({(actor.entity_id, city) for actor in report.participants if actor.kind == "organization"})


def is_sure(report: Report) -> bool:
    """Whether the encounter is dated so well that what is dated badly may be taken to be it."""
    days = possible_days(report)
    return days is not None and days.close and report.status in HAPPENED and unsure_days(report) is None


def is_long(days: PossibleDays) -> bool:
    """Whether an interval is so long that only the very same one agrees with it."""
    return days.length > MONTH_DAYS


class _Blocks:
    """Reports filed by a key; long intervals by themselves, as all that happened within would meet them."""

    def __init__(self) -> None:
        self._swept: _Filed = {}
        self._same: dict[tuple[Key, int, int], list[int]] = {}

    def file(self, key: Key, days: PossibleDays, i: int) -> None:
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


class _Between:
    """Reports filed by a key on two sides: those of one, which are few, meet the others, whose days are close."""

    def __init__(self) -> None:
        self._many: _Filed = {}
        self._few: _Filed = {}

    def file(self, key: Key, days: PossibleDays, i: int) -> None:
        """File a report of the larger side."""
        self._many.setdefault(key, []).append((days.first.toordinal(), days.last.toordinal(), i))

    def file_side(self, key: Key, days: PossibleDays, i: int) -> None:
        """File a report of the smaller side."""
        self._few.setdefault(key, []).append((days.first.toordinal(), days.last.toordinal(), i))

    def pairs(self, slack: int = 0) -> Iterator[Pair]:
        """Reports under one key whose days lie within `slack` days, one of them at least of the smaller side."""
        for key, few in self._few.items():
            yield from _overlapping(few, slack)
            many = sorted(self._many.get(key, []))
            for first, last, i in few:
                for other, until, j in islice(many, bisect_left(many, (first - slack - CLOSE_DAYS,)), None):
                    if other > last + slack:
                        break
                    if until >= first - slack:
                        yield (i, j) if i < j else (j, i)


def _overlapping(filed: list[tuple[int, int, int]], slack: int) -> Iterable[Pair]:
    filed.sort()
    for position, (_, last, i) in enumerate(filed):
        for first, _, j in islice(filed, position + 1, None):
            if first > last + slack:
                break
            yield (i, j) if i < j else (j, i)
