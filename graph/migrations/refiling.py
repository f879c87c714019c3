"""Files reports of a store made before anew, under the keys by which they are looked for today."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

from graph.model import Report
from graph.rows.reports import search_rows

_CHUNK = 1000
_SETS = sa.table("report_sets", *(sa.column(name) for name in ("actors", "first", "report", "last")))
_ACTORS = sa.table("report_actors", *(sa.column(name) for name in ("entity", "first", "report", "last")))
_REPORTS = sa.table("reports", sa.column("id"), sa.column("body", sa.Text))
_MERGED = sa.table("merged_entities", sa.column("public_id", sa.Text), sa.column("canonical", sa.Text))


def refile(parts: list[str], wanted: Callable[[Report], bool] = lambda report: True, by_actor: bool = False) -> None:
    """File anew the wanted ones of the reports that have one of the parts in their JSON, also by who takes part."""
    leads: dict[str, str] = {row.public_id: row.canonical for row in op.get_bind().execute(sa.select(_MERGED))}
    likely = sa.or_(*(_REPORTS.c.body.contains(part, autoescape=True) for part in parts))
    asked = sa.select(_REPORTS.c.id, _REPORTS.c.body).where(likely).order_by(_REPORTS.c.id).limit(_CHUNK)
    last = None
    while rows := op.get_bind().execute(asked if last is None else asked.where(_REPORTS.c.id > last)).all():
        last = rows[-1].id
        reports = {row.id: _led(Report.model_validate_json(row.body), leads) for row in rows}
        found = {key: search_rows(report) for key, report in reports.items() if wanted(report)}
        _put(_SETS, {key: by_set for key, (by_set, _) in found.items()})
        if by_actor:
            _put(_ACTORS, {key: actors for key, (_, actors) in found.items()})


def _put(table: sa.TableClause, filed: dict[int, list[dict[str, Any]]]) -> None:
    if not filed:
        return
    op.get_bind().execute(sa.delete(table).where(table.c.report.in_(list(filed))))
    if rows := [row for own in filed.values() for row in own]:
        op.get_bind().execute(sa.insert(table), rows)


def _led(report: Report, leads: dict[str, str]) -> Report:
    """The report with all who take part under the id by which they go, as it is filed."""
    actors = tuple(
        actor.model_copy(update={"entity_id": leads.get(actor.entity_id, actor.entity_id)})
        for actor in report.participants
    )
    return report.model_copy(update={"participants": actors})
