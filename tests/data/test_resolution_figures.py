"""The figures of resolution: counted by hand where small, and what must hold for every outcome."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from scripts.resolution_figures import Placed, figures, wrong_pairs

OUTCOMES = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("wxyz")), max_size=14)


def placed(pairs: list[tuple[str, str]]) -> list[Placed]:
    """Reports in order, each with its label and its event."""
    return [Placed(label, f"d{at}", f"r{at:02}", event) for at, (label, event) in enumerate(pairs)]


def told(pairs: list[tuple[str, str]]) -> Counter[str]:
    return Counter(label for label, _ in pairs)


def test_a_split_and_a_mixture_counted_by_hand() -> None:
    pairs = [("a", "w"), ("a", "w"), ("a", "x"), ("b", "x"), ("c", "y"), ("c", "y"), ("d", "z")]
    found = figures(told(pairs) + Counter(c=1), placed(pairs), unmatched=2)
    assert (found.right, found.wrong, found.missed, found.missed_unread) == (2, 1, 2, 2)
    assert (found.precision, found.recall, found.f1) == (2 / 3, 1 / 2, 4 / 7)
    assert found.recall_of_all == 2 / 6
    assert (found.repeated, found.whole, found.told_repeatedly, found.complete) == (2, 1, 2, 0)
    assert (found.single, found.alone, found.mixed) == (2, 1, 1)
    assert (found.tellings, found.placed, found.unmatched) == (8, 7, 2)


def test_without_a_pair_there_is_no_ratio() -> None:
    found = figures(Counter(a=1), placed([("a", "w")]))
    assert (found.precision, found.recall, found.f1, found.recall_of_all) == (None, None, None, None)
    assert (found.alone, found.mixed) == (1, 0)


@given(OUTCOMES)
def test_events_that_are_the_encounters_leave_nothing_wrong(pairs: list[tuple[str, str]]) -> None:
    right = [(label, f"event of {label}") for label, _ in pairs]
    found = figures(told(right), placed(right))
    assert (found.wrong, found.missed, found.missed_unread, found.mixed) == (0, 0, 0, 0)
    assert (found.whole, found.complete, found.alone) == (found.repeated, found.told_repeatedly, found.single)


@given(OUTCOMES)
def test_exchanging_encounters_and_events_exchanges_precision_and_recall(pairs: list[tuple[str, str]]) -> None:
    turned = [(event, label) for label, event in pairs]
    one, other = figures(told(pairs), placed(pairs)), figures(told(turned), placed(turned))
    assert (one.precision, one.recall, one.f1) == (other.recall, other.precision, other.f1)


@given(OUTCOMES, st.randoms(use_true_random=False))
def test_the_order_of_the_reports_does_not_matter(pairs: list[tuple[str, str]], source: object) -> None:
    reports = placed(pairs)
    mixed = list(reports)
    source.shuffle(mixed)  # type: ignore[attr-defined]
    assert figures(told(pairs), mixed) == figures(told(pairs), reports)
    assert list(wrong_pairs(mixed)) == list(wrong_pairs(reports))


@given(OUTCOMES)
def test_a_mixed_event_is_one_with_a_pair_wrongly_joined(pairs: list[tuple[str, str]]) -> None:
    joined = {left.event for kind, left, _ in wrong_pairs(placed(pairs)) if kind == "merged"}
    assert figures(told(pairs), placed(pairs)).mixed == len(joined)
