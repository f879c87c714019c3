"""Resolution of any number of reports in constant memory: they come by day, and what no later one can join is done."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from graph.blocking import is_long
from graph.clustering import Component
from graph.model import Report
from graph.moved_days import MOVED_DAYS, can_be_moved, moves
from graph.possible_days import NEARBY_DAYS, PossibleDays, possible_days, unsure_days
from graph.resolve import Cluster, components, encounters, in_order
from graph.vague_plans import Field, FieldOf, awaited_days, fields_among, joined

STEP = 30_000
"""How many reports are taken in before what is done is given out."""


def first_day(report: Report) -> int:
    """The ordinal of the first possible day, by which reports are to come; 0 for what nothing places in time."""
    return min((days.first.toordinal() for days in _all_days(report)), default=0)


def sweep(reports: Iterable[Report], step: int = STEP) -> Iterator[Cluster]:
    """The encounters behind reports that come by ascending `first_day`: those of `graph.resolve`, in another order."""
    arriving = iter(reports)
    waiting: list[Report] = []
    fields: dict[str, Field] = {}
    while taken := list(islice(arriving, step)):
        today = first_day(taken[-1])
        ordered = in_order([*waiting, *taken])
        fields = _widened(fields, ordered)
        waiting = []
        for component in components(ordered, field_of=_known(fields)):
            if _reach(ordered, component) < today:
                yield from encounters(ordered, component)
            else:
                waiting += [ordered[i] for i in component.positions]
    ordered = in_order(waiting)
    for component in components(ordered, field_of=_known(fields)):
        yield from encounters(ordered, component)


def _widened(fields: dict[str, Field], reports: Sequence[Report]) -> dict[str, Field]:
    """The fields of the vague plans among the reports, with what is given out already and lies in them."""
    added = fields_among(reports)
    return {
        each.id: field for each in reports if (field := joined(fields.get(each.id), added.get(each.id))) is not None
    }


def _known(fields: dict[str, Field]) -> FieldOf:
    return lambda plan: fields.get(plan.id)


def _reach(ordered: tuple[Report, ...], component: Component) -> int:
    """The latest first day of a report that could agree with one of the component."""
    return max(_reach_of(ordered[i]) for i in component.positions)


def _reach_of(report: Report) -> int:
    days, widest = possible_days(report), unsure_days(report)
    reach = 0 if widest is None else widest.last.toordinal()
    if days is None:
        return reach
    if (awaited := awaited_days(report)) is not None:
        reach = max(reach, awaited.last.toordinal())
    if is_long(days):
        return max(reach, days.first.toordinal())
    slack = MOVED_DAYS if can_be_moved(report) or moves(report) else NEARBY_DAYS
    return max(reach, days.last.toordinal() + slack)


def _all_days(report: Report) -> Iterator[PossibleDays]:
    """The possible days, and those at the widest."""
    yield from (days for days in (possible_days(report), unsure_days(report)) if days is not None)
