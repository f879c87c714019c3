"""Reports to events: which reports are of one encounter, and why.

Firm agreements are joined first, the closest first; then the loose ones, each only where a single encounter fits. No
two reports of a cluster contradict each other, unless a person judged them to be of one encounter: such clusters are
joined last, and whole. What was judged not to be of one encounter is never joined. Ties go by report id, and clusters
that share no agreement and no judgement do not influence each other, so that the outcome depends on the set of reports
and of judgements alone, and resolving a neighbourhood equals resolving all.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.blocking import Pair, pairs_to_compare
from graph.compare import Agreement, agreement, contradict
from graph.constraints import UNJUDGED, Constraints
from graph.model import Report

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


@dataclass(frozen=True, slots=True)
class Component:
    """Reports, by ascending position, that agree with one another directly or through others, and with none besides.

    A judgement that two are of one encounter counts like an agreement; `together` and `apart` are those judged.
    """

    positions: list[int]
    agreements: dict[Pair, Agreement]
    together: list[Pair]
    apart: list[Pair]


def resolve(reports: Iterable[Report], judged: Constraints = UNJUDGED) -> tuple[Cluster, ...]:
    """The encounters behind the reports, by ascending id."""
    ordered = in_order(reports)
    clusters = [cluster for component in components(ordered, judged) for cluster in encounters(ordered, component)]
    return tuple(sorted(clusters, key=lambda cluster: cluster.id))


def in_order(reports: Iterable[Report]) -> tuple[Report, ...]:
    """The reports by ascending id, as all positions count them."""
    return tuple(sorted(reports, key=lambda report: report.id))


def components(ordered: Sequence[Report], judged: Constraints = UNJUDGED) -> list[Component]:
    """The reports (by ascending id) in parts that do not influence each other."""
    pairs = pairs_to_compare(ordered)
    agreements = {(i, j): found for i, j in pairs if (found := agreement(ordered[i], ordered[j]))}
    agreeing: dict[int, list[Pair]] = {}
    for pair in agreements:
        agreeing.setdefault(pair[0], []).append(pair)
    together, apart = judged.among(ordered)
    return [
        Component(
            part,
            {pair: agreements[pair] for i in part for pair in agreeing.get(i, ())},
            _within(part, together),
            _within(part, apart),
        )
        for part in _connected(len(ordered), [*agreements, *together])
    ]


def _within(part: list[int], pairs: list[Pair]) -> list[Pair]:
    """The pairs of which both are in the part."""
    if not pairs:
        return []
    inside = set(part)
    return [pair for pair in pairs if inside.issuperset(pair)]


def encounters(ordered: Sequence[Report], component: Component) -> list[Cluster]:
    """The encounters behind the reports of one component."""
    if len(component.positions) == 1:
        return [Cluster((ordered[component.positions[0]],), {})]
    clustering = _Clustering(ordered, component)
    clustering.join_firm()
    clustering.join_loose()
    clustering.join_judged()
    return [_explained(members, ordered, component) for members in clustering.clusters()]


class _Clustering:
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
        """Whether two clusters can be one, found out once until one of them grows."""
        known = self._joinable[left].get(right)
        if known is None:
            known = left != right and not any(
                self._contradict(i, j) for i in self._members[left] for j in self._members[right]
            )
            self._joinable[left][right] = self._joinable[right][left] = known
        return known

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
        del self._members[given_up]
        for other in self._joinable[kept]:
            if other != kept:
                del self._joinable[other][kept]
        self._joinable[kept] = {}


def _connected(size: int, pairs: Iterable[Pair]) -> list[list[int]]:
    """Positions that the pairs connect, ascending, each component by itself."""
    home = list(range(size))

    def root(i: int) -> int:
        while home[i] != i:
            home[i] = i = home[home[i]]
        return i

    for i, j in pairs:
        left, right = root(i), root(j)
        home[max(left, right)] = min(left, right)
    found: dict[int, list[int]] = {}
    for i in range(size):
        found.setdefault(root(i), []).append(i)
    return list(found.values())


def _explained(members: tuple[int, ...], reports: Sequence[Report], component: Component) -> Cluster:
    agreements, judged = component.agreements, set(component.together)
    reasons = {}
    for i in members:
        pairs = [(min(i, j), max(i, j)) for j in members if j != i]
        found = ((pair, _JUDGED if pair in judged else agreements.get(pair)) for pair in pairs)
        others = [(pair, why) for pair, why in found if why is not None]
        if others:
            (left, right), best = min(others, key=lambda found: (found[1] is not _JUDGED, -found[1].score, found[0]))
            other = reports[right if left == i else left]
            reasons[reports[i].id] = Reason(other.id, best.score, best.reasons)
    return Cluster(tuple(reports[i] for i in members), reasons)


_JUDGED = Agreement(1.0, True, (("judgement", "same"),))
"""What speaks for it where a person judged two reports to be of one encounter."""
