"""Clusters of reports that grow by joining those that agree, the closest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.blocking import Pair
from graph.compare import Agreement, contradict, is_awaited, is_moved, only_days_differ
from graph.model import Report
from graph.possible_days import HAPPENED, possible_days
from graph.standing import recency

CLEARLY_BETTER = 0.05
"""A loose agreement is followed only if no contradicting one comes within this of its score."""


MUCH_MORE = 3
"""An encounter that so many times as many reports tell of is the one meant where a loose account fits both."""


@dataclass(frozen=True, slots=True)
class Component:
    """Reports, by ascending position, that agree with one another directly or through others, and with none besides.

    A judgement that two are of one encounter counts like an agreement; `together` and `apart` are those judged.
    """

    positions: list[int]
    agreements: dict[Pair, Agreement]
    together: list[Pair]
    apart: list[Pair]


class Clustering:
    """Some of the reports by their position, the agreements between them, and the clusters so far."""

    def __init__(self, reports: Sequence[Report], component: Component) -> None:
        self._reports = reports
        self._cluster_of = {i: i for i in component.positions}
        self._members = {i: [i] for i in self._cluster_of}
        self._judged_one, self._judged_apart = component.together, set(component.apart)
        self._compared = dict.fromkeys(component.apart, True)
        self._joinable: dict[int, dict[int, bool]] = {i: {} for i in self._cluster_of}
        self.agreements = agreements = component.agreements
        self._ranked = sorted(agreements, key=lambda pair: (-agreements[pair].score, pair))
        self._moves = [self._in_time(pair) for pair in self._ranked if is_moved(agreements[pair])]
        self._loose_of: dict[int, list[Pair]] = {}
        for pair in self._ranked:
            if not agreements[pair].firm:
                for i in pair:
                    self._loose_of.setdefault(i, []).append(pair)

    def join_firm(self) -> None:
        """Join the close agreements, the closest first."""
        for i, j in self._ranked:
            if self.agreements[i, j].firm and self._can_join(self._cluster_of[i], self._cluster_of[j]):
                self._join(i, j)

    def join_loose(self) -> None:
        """Join the loose agreements, the closest first, where no other encounter fits about as well.

        Two clusters that a rival keeps apart stay apart: their further agreements are weaker, with more rivals.
        """
        apart: set[Pair] = set()
        for i, j in self._ranked:
            ours, theirs = sorted((self._cluster_of[i], self._cluster_of[j]))
            if self.agreements[i, j].firm or (ours, theirs) in apart or not self._can_join(ours, theirs):
                continue
            if self._rival(i, j) or self._rival(j, i):
                apart.add((ours, theirs))
            else:
                self._join(i, j)

    def join_judged(self) -> None:
        """Join the clusters of reports judged to be of one encounter, save where another judgement keeps them apart."""
        for i, j in self._judged_one:
            ours, theirs = self._cluster_of[i], self._cluster_of[j]
            pairs = ((min(a, b), max(a, b)) for a in self._members[ours] for b in self._members[theirs])
            if ours != theirs and self._judged_apart.isdisjoint(pairs):
                self._join(i, j)

    def clusters(self) -> list[tuple[int, ...]]:
        """Positions of the reports of each cluster, ascending."""
        return [tuple(sorted(members)) for members in self._members.values()]

    def _rival(self, i: int, j: int) -> bool:
        """Whether the cluster of i agrees about as well with a third one that contradicts the cluster of j.

        That far more tell of the one tells nothing of which is meant by a vague plan that both came after.
        """
        ours, theirs = self._cluster_of[i], self._cluster_of[j]
        agreed = self.agreements[min(i, j), max(i, j)]
        least, waits = agreed.score - CLEARLY_BETTER, is_awaited(agreed)
        for member in self._members[ours]:
            for pair in self._loose_of.get(member, ()):
                if self.agreements[pair].score < least:
                    break
                third = self._cluster_of[pair[0] if pair[1] == member else pair[1]]
                if third in (ours, theirs) or not self._can_join(ours, third):
                    continue
                if not waits and self._told_by_most(theirs, third):
                    continue
                if not self._can_join(theirs, third, beside=self._members[ours] if self._moves else ()):
                    return True
        return False

    def _told_by_most(self, much: int, little: int) -> bool:
        """Whether one cluster is told by so many more that whatever fits both is of that one."""
        return len(self._members[much]) >= MUCH_MORE * len(self._members[little])

    def _can_join(self, left: int, right: int, beside: Sequence[int] = ()) -> bool:
        """Whether two clusters can be one, with other reports beside them.

        Found out once until one of the two grows, where nothing is beside them.
        """
        known = None if beside else self._joinable[left].get(right)
        if known is None:
            ours, theirs = self._members[left], self._members[right]
            moves = self._moves_among([*ours, *theirs, *beside])
            known = left != right and not any(self._contradict(i, j, moves) for i in ours for j in theirs)
            if not beside:
                self._joinable[left][right] = self._joinable[right][left] = known
        return known

    def _in_time(self, pair: Pair) -> Pair:
        """The two with the one first that was published first: from its day the encounter was moved to the other's."""
        i, j = pair
        return pair if recency(self._reports[i]) < recency(self._reports[j]) else (j, i)

    def _moves_among(self, members: list[int]) -> list[Pair]:
        """From which of these reports to which others the encounter was moved."""
        inside = set(members) if self._moves else set()
        return [pair for pair in self._moves if inside.issuperset(pair)]

    def _contradict(self, i: int, j: int, moves: list[Pair]) -> bool:
        pair = (min(i, j), max(i, j))
        if pair not in self._compared:
            self._compared[pair] = pair not in self.agreements and contradict(self._reports[i], self._reports[j])
        return self._compared[pair] and not (moves and pair not in self._judged_apart and self._moved(pair, moves))

    def _moved(self, pair: Pair, moves: list[Pair]) -> bool:
        """Whether nothing but the days is between the two, and the encounter was moved from the ones to the others."""
        if not only_days_differ(self._reports[pair[0]], self._reports[pair[1]]):
            return False
        return any(
            self._reports[start].status not in HAPPENED and self._leads(start, end, moves)
            for start, end in (pair, pair[::-1])
        )

    def _leads(self, start: int, end: int, moves: list[Pair]) -> bool:
        """Whether moves lead from the days of the one to those of the other."""
        reached, fresh = {start}, [start]
        while fresh:
            here = fresh.pop()
            for before, after in moves:
                if after not in reached and self._same_days(here, before):
                    reached.add(after)
                    fresh.append(after)
        return any(self._same_days(here, end) for here in reached)

    def _same_days(self, i: int, j: int) -> bool:
        left, right = possible_days(self._reports[i]), possible_days(self._reports[j])
        return left is not None and right is not None and left.overlaps(right)

    def _join(self, i: int, j: int) -> None:
        kept, given_up = sorted((self._cluster_of[i], self._cluster_of[j]))
        for member in self._members[given_up]:
            self._cluster_of[member] = kept
        self._members[kept] += self._members[given_up]
        del self._members[given_up]
        for other in self._joinable[kept]:
            if other != kept:
                del self._joinable[other][kept]
        self._joinable[kept] = {}
