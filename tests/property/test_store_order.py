"""Order and repetition do not matter: the same documents give the same store, however they came to be in it."""

from collections.abc import Sequence

from fresh_store import fresh_store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from readings_strategy import corpora

from graph.dump import dump
from graph.model import Reading
from graph.resolve import resolve
from graph.store import Store

QUICK = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def everything(store: Store) -> list[str]:
    return list(dump(store))


def stored(readings: Sequence[Reading]) -> list[str]:
    with fresh_store() as store:
        for reading in readings:
            store.add(reading)
        return everything(store)


def stored_at_once(readings: Sequence[Reading]) -> list[str]:
    with fresh_store() as store:
        store.add_many(readings)
        return everything(store)


@given(corpora(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_resolution_does_not_depend_on_order(readings, random):
    reports = [report for reading in readings for report in reading.reports]
    clusters = resolve(reports)
    random.shuffle(reports)
    assert resolve(reports) == clusters


@given(corpora())
@settings(max_examples=60, deadline=None)
def test_every_report_is_in_one_cluster_and_no_document_twice(readings):
    reports = [report for reading in readings for report in reading.reports]
    clusters = resolve(reports)
    assert sorted(told.id for cluster in clusters for told in cluster.reports) == sorted(told.id for told in reports)
    for cluster in clusters:
        assert cluster.id == min(told.id for told in cluster.reports)
        assert len({told.document_id for told in cluster.reports}) == len(cluster.reports)


@given(corpora(), st.randoms(use_true_random=False))
@QUICK
def test_any_order_gives_the_same_store(readings, random):
    first = stored_at_once(readings)
    random.shuffle(readings)
    assert stored(readings) == first


@given(corpora(), st.data())
@QUICK
def test_what_is_added_and_retracted_was_never_there(readings, data):
    kept = data.draw(st.lists(st.sampled_from(readings), unique_by=lambda reading: reading.document.id))
    kept_ids = {reading.document.id for reading in kept}
    with fresh_store() as store:
        store.add_many(readings)
        for reading in readings:
            if reading.document.id not in kept_ids:
                store.retract(reading.document.id)
        assert everything(store) == stored_at_once(kept)


@given(corpora())
@QUICK
def test_adding_twice_is_adding_once(readings):
    with fresh_store() as store:
        once = [store.add(reading) for reading in readings]
        revision, before = store.revision(), everything(store)
        again = [store.add(reading) for reading in readings]
        assert [added.created for added in again] == [False] * len(readings)
        assert [added.document_id for added in again] == [added.document_id for added in once]
        assert (store.revision(), everything(store)) == (revision, before)
