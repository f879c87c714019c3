"""Reports to events: which reports are of one encounter, and why.

Firm agreements are joined first, the closest first; then the loose ones, each only where a single encounter fits. No
two reports of a cluster contradict each other. Ties go by report id, and clusters that share no agreement do not
influence each other, so that the outcome depends on the set of reports alone, and resolving a neighbourhood equals
resolving all.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from graph.compare import Agreement, agreement, contradict
from graph.model import Report
from graph.possible_days import NEARBY_DAYS, possible_days

CLEARLY_BETTER = 0.05
"""A loose agreement is followed only if no contradicting one comes within this of its score."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a report is where it is: the report of the same encounter that it agrees with best, and how."""

    report_id: str
    score: float
    agrees: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Cluster:
    """The reports of one encounter, by ascending id, and the reason for each unless it stands alone."""

    reports: tuple[Report, ...]
    reasons: dict[str, Reason]

    @property
    def id(self) -> str:
        """The event's public id: the smallest of its reports'."""
        return self.reports[0].id


def resolve(reports: Iterable[Report]) -> tuple[Cluster, ...]:
    """The encounters behind the reports, by ascending id."""
    ordered = tuple(sorted(reports, key=lambda report: report.id))
    clustering = _Clustering(ordered)
    clustering.join_firm()
    clustering.join_loose()
    return tuple(_explained(members, ordered, clustering.agreements) for members in clustering.clusters())


class _Clustering:
    """Reports by their position, the agreements between them, and the clusters so far."""

    def __init__(self, reports: tuple[Report, ...]) -> None:
        self._reports = reports
        self._cluster_of = list(range(len(reports)))
        self._members = [[i] for i in range(len(reports))]
        self._compared: dict[tuple[int, int], bool] = {}
        self._joinable: dict[tuple[int, int], bool] = {}
        self.agreements = {(i, j): found for i, j in _pairs(reports) if (found := agreement(reports[i], reports[j]))}
        self._ranked = sorted(self.agreements, key=lambda pair: (-self.agreements[pair].score, pair))
        self._loose_of: dict[int, list[tuple[int, int]]] = {}
        for pair in self._ranked:
            if not self.agreements[pair].firm:
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
        apart: set[tuple[int, int]] = set()
        for i, j in self._ranked:
            ours, theirs = sorted((self._cluster_of[i], self._cluster_of[j]))
            if self.agreements[i, j].firm or (ours, theirs) in apart or not self._can_join(ours, theirs):
                continue
            if self._rival(i, j) or self._rival(j, i):
                apart.add((ours, theirs))
            else:
                self._join(i, j)

    def clusters(self) -> list[tuple[int, ...]]:
        """Positions of the reports of each cluster, ascending."""
        return [tuple(sorted(members)) for members in self._members if members]

    def _rival(self, i: int, j: int) -> bool:
        """Whether the cluster of i agrees about as well with a third one that contradicts the cluster of j."""
        ours, theirs = self._cluster_of[i], self._cluster_of[j]
        least = self.agreements[min(i, j), max(i, j)].score - CLEARLY_BETTER
        for member in self._members[ours]:
            for pair in self._loose_of.get(member, ()):
                if self.agreements[pair].score < least:
                    break
                third = self._cluster_of[pair[0] if pair[1] == member else pair[1]]
                if third not in (ours, theirs) and self._can_join(ours, third) and not self._can_join(theirs, third):
                    return True
        return False

    def _can_join(self, left: int, right: int) -> bool:
        pair = (min(left, right), max(left, right))
        if pair not in self._joinable:
            self._joinable[pair] = left != right and not any(
                self._contradict(i, j) for i in self._members[left] for j in self._members[right]
            )
        return self._joinable[pair]

    def _contradict(self, i: int, j: int) -> bool:
        pair = (min(i, j), max(i, j))
        if pair not in self._compared:
            self._compared[pair] = pair not in self.agreements and contradict(self._reports[i], self._reports[j])
        return self._compared[pair]

    def _join(self, i: int, j: int) -> None:
        kept, given_up = sorted((self._cluster_of[i], self._cluster_of[j]))
        for member in self._members[given_up]:
            self._cluster_of[member] = kept
        self._members[kept] += self._members[given_up]
        self._members[given_up] = []
        self._joinable = {pair: found for pair, found in self._joinable.items() if kept not in pair}


def _pairs(reports: tuple[Report, ...]) -> list[tuple[int, int]]:
    """Pairs of reports that share a participant and have possible days nearby: others never agree."""
    by_actor: dict[str, list[tuple[int, int, int]]] = {}
    for i, report in enumerate(reports):
        days = possible_days(report)
        if days is not None:
            for actor_id in {actor.entity_id for actor in report.participants}:
                by_actor.setdefault(actor_id, []).append(
                    (days.first.toordinal(), days.last.toordinal() + NEARBY_DAYS, i)
                )
    pairs = set()
    for filed in by_actor.values():
        filed.sort()
        for position, (_, last, i) in enumerate(filed):
            for first, _, j in islice(filed, position + 1, None):
                if first > last:
                    break
                pairs.add((i, j) if i < j else (j, i))
    return sorted(pairs)


def _explained(
    members: tuple[int, ...], reports: tuple[Report, ...], agreements: dict[tuple[int, int], Agreement]
) -> Cluster:
    reasons = {}
    for i in members:
        others = [(pair, agreements[pair]) for j in members if (pair := (min(i, j), max(i, j))) in agreements]
        if others:
            (left, right), best = min(others, key=lambda found: (-found[1].score, found[0]))
            other = reports[right if left == i else left]
            reasons[reports[i].id] = Reason(other.id, best.score, best.reasons)
    return Cluster(tuple(reports[i] for i in members), reasons)
