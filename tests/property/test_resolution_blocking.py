"""Reports that agree are always compared: the keys that pick pairs leave none out."""

from itertools import combinations

from hypothesis import given, settings
from readings_strategy import corpora

from graph.blocking import pairs_to_compare
from graph.compare import agreement, holds, is_moved, only_days_differ
from graph.resolve import resolve
from graph.vague_plans import field_among


@given(corpora())
@settings(max_examples=200)
def test_no_agreement_is_overlooked(readings):
    reports = [report for reading in readings for report in reading.reports]
    fields = field_among(reports)
    compared = set(pairs_to_compare(reports, fields))
    for i, j in combinations(range(len(reports)), 2):
        if (i, j) not in compared:
            found = agreement(reports[i], reports[j])
            assert found is None or not holds(found, reports[i], reports[j], fields), (reports[i], reports[j])


@given(corpora())
@settings(max_examples=200)
def test_different_days_are_of_one_encounter_only_where_a_report_of_it_says_that_it_was_moved(readings):
    for cluster in resolve(report for reading in readings for report in reading.reports):
        pairs = list(combinations(cluster.reports, 2))
        if any(only_days_differ(a, b) for a, b in pairs):
            assert any((found := agreement(a, b)) is not None and is_moved(found) for a, b in pairs)
