"""The synthetic press: the same for the same seed, constant in memory, and as varied as it says."""

import tracemalloc
from collections import Counter
from itertools import islice

import pytest
from fresh_store import fresh_store

from graph.model import Document, Reading
from graph.resolve import resolve
from scripts.synthetic.stream import Truth, stream
from scripts.synthetic.world import COUNTRIES, DAYS, HOLDERS, SEATS, World

SIZE = 600


@pytest.fixture(scope="module")
def told() -> list[Truth]:
    return list(stream(SIZE))


def test_the_same_seed_gives_the_same_documents_and_another_seed_others(told: list[Truth]) -> None:
    assert list(stream(SIZE)) == told
    assert [truth.reading.document.text for truth in stream(SIZE, seed=2)] != [
        truth.reading.document.text for truth in told
    ]


def test_every_encounter_is_told_and_every_report_has_its_encounter(told: list[Truth]) -> None:
    assert {key for truth in told for key in truth.encounters} == {f"e{i}" for i in range(SIZE)}
    assert all(len(truth.encounters) == len(truth.reading.reports) for truth in told)
    ids = [report.id for truth in told for report in truth.reading.reports]
    assert len(ids) == len(set(ids))


def test_evidence_is_in_the_text(told: list[Truth]) -> None:
    for truth in told:
        for report in truth.reading.reports:
            assert report.document_id == truth.reading.document.id
            for item in report.evidence:
                assert truth.reading.document.text[item.start : item.end] == item.text


def test_there_is_every_kind_of_telling(told: list[Truth]) -> None:
    reports = [report for truth in told for report in truth.reading.reports]
    for field, least in (("type", 4), ("status", 4), ("date_precision", 5), ("date_basis", 3)):
        assert len({getattr(report, field) for report in reports}) >= least, field
    assert any(report.place is None for report in reports if report.type == "meeting")
    assert any(len(truth.encounters) == 2 for truth in told)
    assert len({_unsigned(truth.reading.document) for truth in told}) < len(told)


def _unsigned(document: Document) -> str:
    return document.text.removesuffix(" Agencies.")


def test_few_take_part_in_much(told: list[Truth]) -> None:
    parts = Counter(
        actor.entity_id for truth in told for report in truth.reading.reports for actor in report.participants
    )
    most = sum(count for _, count in parts.most_common(len(parts) // 10))
    assert 0.3 < most / parts.total() < 0.9


def test_the_world_has_the_size_it_says() -> None:
    world = World()
    assert len(world.countries) == COUNTRIES
    assert sum(len(country.seats) for country in world.countries) == SEATS
    assert SEATS * HOLDERS == 50_000


def test_days_go_over_all_the_years(told: list[Truth]) -> None:
    days = [report.reported for truth in told for report in truth.reading.reports if report.reported]
    assert (max(days) - min(days)).days > DAYS * 0.95


def test_memory_does_not_grow_with_what_was_made() -> None:
    documents = stream(10_000_000)
    next(documents)
    tracemalloc.start()
    for _ in islice(documents, 300):
        pass
    early, _ = tracemalloc.get_traced_memory()
    for _ in islice(documents, 3_000):
        pass
    late, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert late - early < 500_000


def test_most_are_resolved_to_their_encounter(told: list[Truth]) -> None:
    truth_of = {
        report.id: key for truth in told for report, key in zip(truth.reading.reports, truth.encounters, strict=True)
    }
    clusters = resolve(report for truth in told for report in truth.reading.reports)
    pure = sum(len({truth_of[report.id] for report in cluster.reports}) == 1 for cluster in clusters)
    assert pure / len(clusters) > 0.98
    assert SIZE * 0.95 < len(clusters) < SIZE * 1.25


def test_a_store_takes_them(told: list[Truth]) -> None:
    readings: list[Reading] = [truth.reading for truth in told[:100]]
    with fresh_store() as store:
        assert all(added.created for added in store.add_many(readings))
