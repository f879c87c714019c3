"""Reports that agree are always compared: the keys that pick pairs leave none out."""

from itertools import combinations

from hypothesis import given, settings
from readings_strategy import corpora

from graph.blocking import pairs_to_compare
from graph.compare import agreement


@given(corpora())
@settings(max_examples=200)
def test_no_agreement_is_overlooked(readings):
    reports = [report for reading in readings for report in reading.reports]
    compared = set(pairs_to_compare(reports))
    for i, j in combinations(range(len(reports)), 2):
        if (i, j) not in compared:
            assert agreement(reports[i], reports[j]) is None, (reports[i], reports[j])
