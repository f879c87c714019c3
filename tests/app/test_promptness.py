"""What should be quick runs on the event loop as long as it is quick."""

import pytest

from app.promptness import LONGEST_S, REST_S, Promptness


def test_a_slow_answer_sends_the_next_ones_away_for_a_while() -> None:
    now = [0.0]

    def taking(seconds: float) -> str:
        now[0] += seconds
        return "done"

    prompt = Promptness(lambda: now[0])
    assert prompt.run(lambda: taking(LONGEST_S / 2)) == "done"
    assert prompt.holds()
    prompt.run(lambda: taking(LONGEST_S * 2))
    assert not prompt.holds()
    now[0] += REST_S
    assert prompt.holds()


def test_an_error_is_raised_and_its_time_counts() -> None:
    now = iter([0.0, 1.0, 1.1])
    prompt = Promptness(lambda: next(now))
    with pytest.raises(ZeroDivisionError):
        prompt.run(lambda: 1 // 0)
    assert not prompt.holds()
