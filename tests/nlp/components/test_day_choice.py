"""Times of encounters chosen among those that the text offers."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.components.dates.day_choice import LEAD, UNTOLD, DayQuestion
from nlp.components.tellings.telling import When
from nlp.learned.choice import choices_in_place

MONDAY = When("2024-03-04", "2024-03-04", "2024-03-04", "day", "relative_to_published", "Monday", (0, 6))
FRIDAY = When("2024-03-08", "2024-03-08", "2024-03-08", "day", "relative_to_published", "Friday", (9, 15))
COUNTED = When("2024-03-02", "2024-03-02", "2024-03-02", "day", "relative_to_text", None, None)
WEIGHTS = {"good": 1.0, "bad": -1.0}


def answered(rules: When | None, by: float) -> When | None:
    with choices_in_place({"day": {"good": by}}):
        return DayQuestion([rules, FRIDAY], [[], ["good"]], (0,)).answer()


@pytest.mark.parametrize(("rules", "needed"), [(MONDAY, LEAD), (None, UNTOLD)])
def test_another_time_is_taken_if_it_is_likelier_by_enough(rules: When | None, needed: float) -> None:
    assert answered(rules, needed) == FRIDAY
    assert answered(rules, needed - 0.01) == rules


def test_a_day_counted_from_another_stays() -> None:
    assert answered(COUNTED, 100.0) == COUNTED


@given(st.lists(st.sampled_from([MONDAY, FRIDAY, None]), min_size=1), st.data())
def test_what_agrees_with_the_rules_speaks_for_them(times: list[When | None], data: st.DataObject) -> None:
    features = [data.draw(st.lists(st.sampled_from(sorted(WEIGHTS)))) for _ in times]
    rules = tuple(at for at, when in enumerate(times) if when == times[0])
    with choices_in_place({"day": WEIGHTS}):
        answer = DayQuestion(times, features, rules).answer()
        sums = [sum(WEIGHTS[name] for name in option) for option in features]
    if answer != times[0]:
        assert max(sums) >= max(sums[at] for at in rules) + min(LEAD, UNTOLD)


def test_the_sentence_before_dates_what_follows_but_not_by_what_was_said_then(read_text: Callable) -> None:
    said = "Penny Wong said on Thursday that talks would go on. Sitiveni Rabuka met Anthony Albanese in Sydney."
    (report,) = read_text(said, published="2024-03-09").reports
    assert report.date == "2024-03-09"


def test_what_has_been_was_not_after_publication(read_text: Callable) -> None:
    text = "Alar Karis met Edgars Rinkevics in Riga. On 14 May Narendra Modi will open the bridge."
    (report,) = read_text(text, published="2024-03-09").reports
    assert report.date == "2024-03-09"
