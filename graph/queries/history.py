"""How an event came to be known, from its reports in the order of their publication."""

from graph.copies import Origin
from graph.history import known_over_time, life
from graph.keys import row_key
from graph.model import Event, Frozen, Report
from graph.queries.one_event import event_history, get_event
from graph.store import Store

_REPORTS = """
SELECT r.body, d.public_id, d.source, d.sketch FROM reports r CROSS JOIN documents d
WHERE r.event = :event AND d.id = r.document
"""


def history(store: Store, event_id: str) -> str:
    """`{"data", "life", "known", "judgements"}` as JSON: the reports with the reasons for them, the life of the status,
    what was known of date, place and participants after each day of publication, and what people judged of it, the
    earliest first: the former tell what was published, and not what was corrected. Raises NotFound, Merged.
    """
    with store.reading() as session:
        event = Event.model_validate_json(get_event(store, event_id))
        reasons = event_history(store, event_id)
        rows = session.rows(_REPORTS, {"event": row_key(event_id)})
    reports = [Report.model_validate_json(body) for body, *_ in rows]
    origins = {document_id: Origin(document_id, *origin) for _, document_id, *origin in rows}.values()
    steps, states = life(reports, origins), known_over_time(reports, origins)
    published = f'"data":[{",".join(reasons)}],"life":[{_listed(steps)}],"known":[{_listed(states)}]'
    return f'{{{published},"judgements":[{_listed(event.judgements)}]}}'


def _listed(values: tuple[Frozen, ...]) -> str:
    return ",".join(value.model_dump_json() for value in values)
