"""Reports to events: which reports are of one encounter, and why.

Firm agreements are joined first, the closest first; then the loose ones, each only where a single encounter fits, or
where far more reports tell of it than of the others. No two reports of a cluster contradict each other, unless a person
judged them to be of one encounter: such clusters are joined last, and whole; or others say that the encounter was moved
from the day of the one to that of the other. A plan for a long time agrees with what it can be of only if nothing else
is told of that it can be of as well (`graph.vague_plans`). What was judged not to be of one encounter is never joined.
Ties go by report id, and clusters that share no agreement and no judgement do not influence each other, so that the
outcome depends on the set of reports and of judgements alone, and resolving a neighbourhood equals resolving all.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.blocking import Pair, pairs_to_compare
from graph.clustering import Clustering, Component
from graph.compare import Agreement, agreement, holds
from graph.constraints import UNJUDGED, Constraints
from graph.model import Report
from graph.vague_plans import FieldOf, field_among


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


def resolve(
    reports: Iterable[Report], judged: Constraints = UNJUDGED, field_of: FieldOf | None = None
) -> tuple[Cluster, ...]:
    """The encounters behind the reports, by ascending id. `field_of` knows the fields of vague plans among all there
    are, where these reports are not all."""
    ordered = in_order(reports)
    parts = components(ordered, judged, field_of)
    clusters = [cluster for component in parts for cluster in encounters(ordered, component)]
    return tuple(sorted(clusters, key=lambda cluster: cluster.id))


def in_order(reports: Iterable[Report]) -> tuple[Report, ...]:
    """The reports by ascending id, as all positions count them."""
    return tuple(sorted(reports, key=lambda report: report.id))


def components(
    ordered: Sequence[Report], judged: Constraints = UNJUDGED, field_of: FieldOf | None = None
) -> list[Component]:
    """The reports (by ascending id) in parts that do not influence each other."""
    known = field_of or field_among(ordered)
    found = ((i, j, agreement(ordered[i], ordered[j])) for i, j in pairs_to_compare(ordered, known))
    agreements = {(i, j): agreed for i, j, agreed in found if agreed and holds(agreed, ordered[i], ordered[j], known)}
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
    clustering = Clustering(ordered, component)
    clustering.join_firm()
    clustering.join_loose()
    clustering.join_judged()
    return [_explained(members, ordered, component) for members in clustering.clusters()]


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
