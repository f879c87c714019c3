"""The statements of networks: each is driven by an index, whatever the filters."""

import datetime as dt
from typing import Any

import pytest
from readings import told

from graph.database import Row, Session
from graph.queries.as_of import View
from graph.queries.events import EventFilter
from graph.queries.network_events import NetworkEvents, NetworkFilter
from graph.store import Store

DAYS = EventFilter(since=dt.date(2023, 1, 1), until=dt.date(2023, 12, 31))


class Noting(View):
    """A view that keeps the plan of every statement."""

    def __init__(self, session: Session, as_of: dt.date | None) -> None:
        super().__init__(session, as_of)
        object.__setattr__(self, "plans", [])

    def rows(self, sql: str, parameters: Any) -> list[Row]:
        steps = self.session.rows("EXPLAIN QUERY PLAN " + sql, parameters)
        self.plans.append([step[3] for step in steps if "VIRTUAL TABLE" not in step[3]])  # type: ignore[attr-defined]
        return super().rows(sql, parameters)


@pytest.mark.parametrize(
    "wanted",
    [
        DAYS,
        EventFilter(country="CN", type="meeting"),
        EventFilter(participant=("blinken",), min_sources=1),
        EventFilter(as_of=dt.date(2023, 6, 5), status="held"),
    ],
)
def test_no_table_is_scanned(store: Store, wanted: EventFilter) -> None:
    store.add(told("d1", "blinken xi wang", "2023-06-01", "2023-06-02", country="CN"))
    with store.reading() as session:
        keys = [key for (key,) in session.rows("SELECT id FROM entities ORDER BY id")]
        view = Noting(session, wanted.as_of)
        events = NetworkEvents(view, NetworkFilter(wanted))
        events.met_by(keys)
        events.among(keys)
        events.everyone()
    steps = [step for plan in view.plans for step in plan]  # type: ignore[attr-defined]
    for driver in ("SEARCH d USING PRIMARY KEY (entity=?", "SEARCH d USING PRIMARY KEY (a=? AND b=?"):
        assert [step for step in steps if step.startswith(driver)], steps
    for plan in view.plans:  # type: ignore[attr-defined]
        scans = [step for step in plan if step.startswith("SCAN") and not step.startswith(("SCAN (", "SCAN CONSTANT"))]
        assert not scans, plan
