"""The score of a resolution, on cases counted by hand."""

import pytest

from scripts.synthetic.score import score


def test_all_right_is_one() -> None:
    assert score([("a", 1), ("a", 1), ("b", 2)]).f1 == 1.0


def test_one_event_of_two_encounters_costs_precision() -> None:
    found = score([("a", 1), ("a", 1), ("a", 2)])
    assert (found.precision, found.recall) == (pytest.approx(1 / 3), 1.0)


def test_one_encounter_in_two_events_costs_recall() -> None:
    found = score([("a", 1), ("a", 1), ("b", 1)])
    assert (found.precision, found.recall, found.f1) == (1.0, pytest.approx(1 / 3), 0.5)


def test_nothing_put_together_is_not_wrong() -> None:
    assert [score((at, at) for at in range(size)).f1 for size in range(3)] == [1.0, 1.0, 1.0]
