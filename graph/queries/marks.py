"""What a picture of events needs of each: enough to place it, shape it and name it, and no sentence."""

from graph.queries.as_of import viewed
from graph.queries.event_order import PageOf
from graph.queries.events import EventFilter, event_search, known_person
from graph.queries.page import Page
from graph.store import Store

MOST_MARKS = 10_000

_MARK = """json_object('id', e.public_id, 'title', e.body ->> '$.title', 'type', e.type, 'status', e.status,
'start', e.body ->> '$.start', 'end', e.body ->> '$.end', 'precision', e.body ->> '$.date_precision',
'place', json(e.body -> '$.place'), 'sources', e.sources,
'participants', (SELECT json_group_array(json_object('id', p.value ->> '$.entity_id', 'name', p.value ->> '$.name',
    'kind', p.value ->> '$.kind', 'country', p.value ->> '$.country', 'role', p.value ->> '$.role'))
    FROM json_each(e.body, '$.participants') p),
'topics', (SELECT json_group_array(t.value ->> '$.label') FROM json_each(e.body, '$.topics') t))"""


def event_marks(store: Store, wanted: EventFilter, limit: int = 2_000) -> Page:
    """Marks of the newest events that meet the filter, as JSON texts, and with `count` how many there are in all.

    Raises ValueError for a limit that is not from 1 to 10,000.
    """
    if not 1 <= limit <= MOST_MARKS:
        raise ValueError(f"limit is from 1 to {MOST_MARKS}")
    with store.reading() as session, viewed(session, wanted.as_of, known_person(session, wanted)) as view:
        search = event_search(view, wanted)
        if search is None:
            return Page((), None, 0)
        matching, parameters = search.matching()
        asked = PageOf("-date", limit, shown=_MARK)
        rows = view.rows(*asked.statement(matching, parameters))
        if view.between is not None:
            rows = asked.in_order(rows)[:limit]
        whole = len(rows) < limit
        count = len(rows) if whole else sum(n for (n,) in view.rows(f"SELECT count(*) {matching}", parameters))
    return Page(tuple(row[0] for row in rows), None, count)
