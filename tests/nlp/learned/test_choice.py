"""Choices among options by named features, and how their weights are fitted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.learned.choice import best_option, choices_in_place
from scripts.training.conditional import Case, fit

PENALTY = 3.0
NAMES = st.sampled_from(["a", "b", "c", "d"])
OPTIONS = st.lists(st.lists(NAMES, max_size=4), min_size=1, max_size=6)


@given(OPTIONS, st.data())
def test_the_best_option_is_the_first_of_those_ahead(options: list[list[str]], data: st.DataObject) -> None:
    others = data.draw(st.lists(st.integers(0, len(options) - 1), min_size=1))
    weights = {"a": 1.0, "b": -0.5, "c": 0.25}
    with choices_in_place({"test": weights}):
        best, lead = best_option("test", options, others)
    sums = [sum(weights.get(name, 0.0) for name in option) for option in options]
    assert best == sums.index(max(sums))
    assert lead == sums[best] - max(sums[other] for other in others) >= 0


def test_without_weights_nothing_is_ahead_of_anything() -> None:
    with choices_in_place({"test": {}}):
        assert best_option("test", [["a"], ["b"]], [1]) == (0, 0.0)


def test_weights_learn_what_right_options_have() -> None:
    cases = [Case((("near", "city"), ("far", "city"), ("none",)), (True, False, False))] * 20
    cases += [Case((("far", "city"), ("none",)), (False, True))] * 20
    weights = fit(cases, PENALTY)
    assert weights["near"] > weights["none"] > weights["far"]
    with choices_in_place({"test": weights}):
        assert best_option("test", cases[0].features, [2])[0] == 0
        assert best_option("test", cases[-1].features, [0])[0] == 1


@pytest.mark.parametrize("right", [(True, True), (False, False)])
def test_cases_that_leave_no_choice_teach_nothing(right: tuple[bool, bool]) -> None:
    telling = [Case((("good",), ("bad",)), (True, False))] * 5
    empty = [Case((("good",), ("bad",)), right)] * 50
    assert fit(telling + empty, PENALTY) == fit(telling, PENALTY)
