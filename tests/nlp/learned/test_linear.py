"""The linear classifier: probabilities, what it favours, and that files hold what was fitted."""

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.learned.linear import Linear, in_place, load
from scripts.training.fitting import fit, save

TWO = Linear(("meeting", "none"), (0.0, 1.0), {"l=meet": (2.0, -1.0), "l=say": (-1.0, 2.0)})


def test_a_feature_moves_the_odds_by_its_weights() -> None:
    chances = TWO.probabilities(["l=meet"])
    assert chances["meeting"] / chances["none"] == pytest.approx(math.exp(2.0 - 0.0))


def test_features_never_seen_count_nothing() -> None:
    assert TWO.probabilities(["l=xyzzy"]) == TWO.probabilities([])


@given(st.lists(st.sampled_from(["l=meet", "l=say", "l=xyzzy"])))
def test_probabilities_add_up_to_one(features: list[str]) -> None:
    assert sum(TWO.probabilities(features).values()) == pytest.approx(1.0)


def test_a_feature_favours_what_it_weighs_most_for() -> None:
    assert TWO.favours("l=meet", over="none")
    assert not TWO.favours("l=say", over="none")
    assert not TWO.favours("l=xyzzy", over="none")


def test_what_is_fitted_is_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [(["w=meets", "x"], "meeting")] * 8 + [(["w=says", "x"], "none")] * 8
    fitted = fit(rows)
    assert fitted.best(["w=meets"]) == "meeting"
    assert fitted.best(["w=says"]) == "none"
    (tmp_path / "weights").mkdir()
    assert save(fitted, tmp_path / "weights" / "small.json") == 2
    monkeypatch.setattr("nlp.learned.linear.files", lambda _: tmp_path)
    again = load("small")
    assert again.best(["w=meets"]) == "meeting"
    assert again.weights.keys() == {"w=meets", "w=says"}


def test_other_classifiers_are_in_place_for_a_block_alone() -> None:
    other = Linear(("none", "meeting"), (0.0, 1.0), {})
    before = load("trigger")
    with in_place({"trigger": other}):
        assert load("trigger") is other
        assert load("pair") is not other
    assert load("trigger") is before
