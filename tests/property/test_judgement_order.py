"""The graph follows from the documents and the judgements that hold, in whatever order they came and went."""

from collections.abc import Iterable

from fresh_store import fresh_store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from judgements_strategy import judgements, withdrawal
from readings_strategy import corpora
from whole_store import everything

from graph.constraints import Constraints, id_pair
from graph.judgement import Judgement
from graph.model import Reading
from graph.resolve import resolve
from graph.store import Store

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def do(store: Store, step: Reading | Judgement) -> None:
    store.add(step) if isinstance(step, Reading) else store.add_judgement(step)


def after(steps: Iterable[Reading | Judgement]) -> dict[str, list[str]]:
    with fresh_store() as store:
        for step in steps:
            do(store, step)
        return everything(store)


@given(corpora(), st.data())
@QUICK
def test_any_order_of_documents_judgements_and_withdrawals_gives_the_same_store(readings, data):
    steps = [*readings, *data.draw(judgements(readings))]
    assert after(data.draw(st.permutations(steps))) == after(steps)


@given(corpora(), st.data())
@QUICK
def test_documents_that_come_and_go_leave_no_trace_beside_judgements(readings, data):
    steps = data.draw(st.permutations([*readings, *data.draw(judgements(readings))]))
    gone = data.draw(st.lists(st.sampled_from(readings), unique_by=lambda reading: reading.document.id))
    back = [reading for reading in gone if data.draw(st.booleans())]
    left_out = {reading.document.id for reading in gone} - {reading.document.id for reading in back}
    with fresh_store() as store:
        for step in steps:
            do(store, step)
        for reading in gone:
            store.retract(reading.document.id)
        for reading in back:
            store.add(reading)
        found = everything(store)
    assert found == after(s for s in steps if isinstance(s, Judgement) or s.document.id not in left_out)


@given(corpora(), st.data())
@QUICK
def test_what_is_withdrawn_restores_every_byte_of_the_graph(readings, data):
    made = [each for each in data.draw(judgements(readings)) if each.withdraws is None]
    with fresh_store() as store:
        store.add_many(readings)
        before = everything(store)
        for each in made:
            store.add_judgement(each)
        for each in data.draw(st.permutations(made)):
            store.add_judgement(withdrawal(each))
        kept = everything(store)
    assert {**kept, "judgements": []} == before
    assert len(kept["judgements"]) == 2 * len(made)


@given(corpora(), st.data())
@QUICK
def test_what_is_judged_is_so_in_the_clusters(readings, data):
    reports = [report for reading in readings for report in reading.reports]
    pairs = st.tuples(st.sampled_from(reports), st.sampled_from(reports)).filter(lambda pair: pair[0].id != pair[1].id)
    drawn = (
        st.frozensets(pairs.map(lambda pair: id_pair(pair[0].id, pair[1].id)), max_size=3)
        if reports[1:]
        else st.just(frozenset())
    )
    judged = Constraints(data.draw(drawn), data.draw(drawn))
    home = {report.id: cluster.id for cluster in resolve(reports, judged) for report in cluster.reports}
    assert all(home[a] != home[b] for a, b in judged.apart)
    if not judged.apart:
        assert all(home[a] == home[b] for a, b in judged.together)
    assert sorted(home) == sorted(report.id for report in reports)
