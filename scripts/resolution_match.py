"""Which report is which annotated telling of its document: by type, participants and nearest days, one to one.

At least two participants must be found and their F1 be above 0.5, as where reading is measured; a country may stand for
its official and an official for his country, since that is an error of reading that resolution has to live with. Of a
gathering the forum is enough. Visits are matched with visits alone.
"""

from collections.abc import Sequence

from graph.model import Participant, Report
from nlp.evaluation.annotation import Named, name_words
from nlp.evaluation.matching import f1, same_actor
from scripts.clusters import Telling, Who

STANDS_FOR = 0.6
"""How much a country weighs that is named for its official, or the reverse; a participant himself weighs 1."""
ENOUGH = 0.5
NEAR_DAYS, SAME_TYPE = 0.3, 0.2


def matched(tellings: Sequence[Telling], reports: Sequence[Report]) -> dict[str, str]:
    """The label of each report that has one, by the report's id; the best match first, each telling once."""
    options = sorted(
        (-likeness, telling.label, report.id)
        for telling in tellings
        for report in reports
        if (likeness := _likeness(telling, report)) is not None
    )
    found: dict[str, str] = {}
    for _, label, report_id in options:
        if report_id not in found and label not in found.values():
            found[report_id] = label
    return found


def _likeness(telling: Telling, report: Report) -> float | None:
    """How alike the two are; None where they cannot be the same."""
    if (telling.type == "visit") != (report.type == "visit"):
        return None
    left, right = [_named(who) for who in telling.participants], [_named(who) for who in report.participants]
    weights = _pairs(left, right)
    enough = len(weights) >= min(2, len(left)) and f1(len(weights), len(left), len(right)) > ENOUGH
    if not enough and not (telling.type == report.type == "gathering" and _share_forum(left, right)):
        return None
    people = 2 * sum(weights) / (len(left) + len(right))
    return people + NEAR_DAYS * _nearness(telling, report) + SAME_TYPE * (telling.type == report.type)


def _pairs(left: Sequence[Named], right: Sequence[Named]) -> list[float]:
    """The weights of the participants found on both sides: first those who are the same, then who stands for whom."""
    ours, theirs, weights = list(left), list(right), []
    for weight, same in ((1.0, same_actor), (STANDS_FOR, _stands_for)):
        for one in tuple(ours):
            other = next((other for other in theirs if same(one, other)), None)
            if other is not None:
                ours.remove(one)
                theirs.remove(other)
                weights.append(weight)
    return weights


def _share_forum(left: Sequence[Named], right: Sequence[Named]) -> bool:
    """Whether both name the organization that gathers: who else is named differs from one account to the next."""
    return any(one.kind == "organization" and same_actor(one, other) for one in left for other in right)


def _stands_for(left: Named, right: Named) -> bool:
    return left.country is not None and left.country == right.country and "country" in (left.kind, right.kind)


def _named(who: Who | Participant) -> Named:
    return Named(name_words(who.name), who.kind, who.country, who.role)


def _nearness(telling: Telling, report: Report) -> float:
    """1 where the days overlap or neither has any, less with every day between them, 0 where only one has some."""
    first, last = report.start or report.end, report.end or report.start
    if telling.start is None or telling.end is None or first is None or last is None:
        return float(telling.start is None and first is None)
    return 1 / (1 + max(0, (first - telling.end).days, (telling.start - last).days))
