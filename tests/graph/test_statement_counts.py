"""How many statements a page takes: as many for five hundred rows as for one."""

import datetime as dt
import itertools
import re
from collections.abc import Callable

import pytest
from readings import reading, report, told

from graph.judgement import Given
from graph.queries.changes import changes_since
from graph.queries.counterparts import counterparts
from graph.queries.document_list import DocumentFilter, list_documents
from graph.queries.documents import get_document
from graph.queries.entities import search_entities
from graph.queries.events import EventFilter, find_events
from graph.queries.itinerary import itinerary
from graph.queries.judgements import list_judgements
from graph.queries.names import the_entity_named
from graph.queries.one_event import get_event
from graph.queries.pair import pair
from graph.queries.tenures import tenures
from graph.queries.timeline import timeline
from graph.store import Store

PEOPLE = ("blinken", "xi", "wang", "lavrov")
BEIJING = {"city": "Beijing", "country": "CN"}
EARLY = dt.date(2023, 6, 20)


@pytest.fixture
def filled(store: Store) -> Store:
    """Meetings, some planned and missed, some known by then in part, within a visit and beside a gathering."""
    pairs = list(itertools.combinations(PEOPLE, 2))
    roles = {"blinken": "guest", "cn": "host"}
    visit = report("v", "blinken cn", "2023-06-01", "2023-06-30", type="visit", reported="2023-06-19", roles=roles)
    forum = report("g", "nato xi wang lavrov", "2023-06-01", "2023-06-09", type="gathering", reported="2023-06-19")
    store.add_many(
        [
            reading("v", visit),
            reading("g", forum),
            *(
                told(f"d{i}", f"{a} {b}", f"2023-06-{i + 1:02}", f"2023-06-{i + 2:02}", status=status, **BEIJING)
                for i, ((a, b), status) in enumerate(itertools.product(pairs, ("held", "planned", "cancelled")))
            ),
            told("d99", "blinken xi", "2023-06-01", "2023-07-20", **BEIJING),
        ]
    )
    for number, event in enumerate(find_events(store, EventFilter(type="meeting"), 3).rows):
        store.judge(Given(kind="retraction", subjects=(event.split('"', 4)[3],), author="A", reason=f"No. {number}"))
    return store


def statements(store: Store, question: Callable[[], object]) -> list[str]:
    """The statements of ours; full text has some of its own when it is first asked."""
    question()
    noted: list[str] = []
    with store.reading() as session, session.traced(noted.append):
        question()
    return noted


def naming(sql: str) -> bool:
    """Whether a statement only finds out what a filter names, or how often it occurs, so as to choose an index."""
    first = re.search(r"FROM (\w+)", sql)
    return (first is not None and first[1] in ("merged_entities", "aliases", "alias_index", "terms", "state")) or any(
        begins in sql
        for begins in ("CROSS JOIN alias_trigrams", "SELECT public_id FROM entities", "SELECT public_id, kind")
    )


Question = Callable[[Store, int], object]

QUESTIONS: list[tuple[int, Question]] = [
    (1, lambda store, limit: find_events(store, EventFilter(), limit)),
    (1, lambda store, limit: find_events(store, EventFilter(country="CN", place="Beijing", q="xi"), limit)),
    (1, lambda store, limit: find_events(store, EventFilter(since=dt.date(2023, 6, 1)), limit, sort="date")),
    (2, lambda store, limit: find_events(store, EventFilter(any_of=("xi", "wang")), limit, count=True)),
    (1, lambda store, limit: find_events(store, EventFilter(q="xi blink*"), limit, sort="relevance")),
    (1, lambda store, limit: timeline(store, "blinken", EventFilter(), limit)),
    (2, lambda store, limit: itinerary(store, "blinken", limit=limit)),
    (1, lambda store, limit: list_documents(store, limit=limit)),
    (3, lambda store, limit: list_documents(store, DocumentFilter(entity="xi", q="blinken"), limit)),
    (0, lambda store, limit: counterparts(store, "blinken", limit=limit)),
    (1, lambda store, limit: search_entities(store, limit=limit)),
    (3, lambda store, limit: changes_since(store, 0, limit)),
    (1, lambda store, limit: list_judgements(store, limit)),
    (1, lambda store, _: tenures(store, "blinken")),
]


@pytest.mark.parametrize(("number", "question"), QUESTIONS)
def test_a_page_takes_one_statement(filled: Store, number: int, question: Question) -> None:
    for limit in (1, 2, 500):
        asked = [sql for sql in statements(filled, lambda limit=limit: question(filled, limit)) if not naming(sql)]
        assert len(asked) <= number, asked
    assert len(asked) == number, asked


def test_as_of_a_day_a_page_takes_three_more_for_what_was_in_between_judged_and_around(filled: Store) -> None:
    for limit in (2, 500):
        asked = statements(filled, lambda limit=limit: find_events(filled, EventFilter(as_of=EARLY), limit))
        assert len([sql for sql in asked if not naming(sql)]) == 4, asked


def test_a_record_of_two_takes_as_many_for_any_number_of_events(filled: Store) -> None:
    few, many = (
        [sql for sql in statements(filled, lambda limit=limit: pair(filled, "blinken", "xi", limit)) if not naming(sql)]
        for limit in (1, 500)
    )
    assert len(few) == len(many) <= 6, many


def test_names_are_found_in_as_many_statements_for_any_number_of_namesakes(store: Store) -> None:
    for number in range(40):
        store.add(told(f"d{number}", "blinken xi", f"2023-06-{number % 28 + 1:02}"))
    one = statements(store, lambda: search_entities(store, "Antony Blinkin"))
    assert len(one) == 4, one
    with store.reading() as session:
        assert len(statements(store, lambda: the_entity_named(session, "Anthony Blinkin"))) <= 6


def test_an_event_and_a_document_take_few_statements(filled: Store) -> None:
    document = statements(filled, lambda: get_document(filled, "d1"))
    assert len(document) == 3, document
    for row in find_events(filled, EventFilter(type="meeting"), 500).rows:
        event_id = row.split('"', 4)[3]
        event = statements(filled, lambda event_id=event_id: get_event(filled, event_id))
        assert len(event) <= 3, event
