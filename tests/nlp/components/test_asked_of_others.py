"""Whom somebody is asked to deal with is not there when he is asked."""

import pytest


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            "Modi spent seven hours in Kyiv on Friday and urged Zelenskiy to sit down with Putin.",
            {"Narendra Modi", "Volodymyr Zelenskyy"},
        ),
        (
            "In Ankara on Monday Rutte asked Erdogan to persuade Putin to let the ships pass.",
            {"Mark Rutte", "Recep Tayyip Erdoğan"},
        ),
        (
            "Scholz asked Xi in Beijing on Monday to use his influence on Putin.",
            {"Olaf Scholz", "Xi Jinping"},
        ),
    ],
)
def test_who_is_to_be_dealt_with_was_not_there(read_text, text, there):
    held = [r for r in read_text(text, "2024-10-08").reports if r.type == "meeting" and r.status == "held"]
    assert [{p.name for p in report.participants} for report in held] == [there]


def test_what_is_asked_of_another_is_no_encounter_by_a_word_for_something_else(read_text):
    text = "Scholz asked Xi in Beijing on Monday to use his influence on Putin."
    assert len(read_text(text, "2024-10-08").reports) == 1


def test_who_wishes_for_a_meeting_of_others_meets_nobody(read_text):
    (report,) = read_text("Biden wants Erdogan to receive Zelenskiy in Ankara next week.", "2024-10-08").reports
    assert {p.name for p in report.participants} == {"Recep Tayyip Erdoğan", "Volodymyr Zelenskyy"}


def test_what_one_is_told_of_others_may_be_an_encounter(read_text):
    text = "The envoy told Lavrov on Monday that President Xi Jinping would visit Oslo in May."
    assert any(r.type == "visit" and r.status == "planned" for r in read_text(text, "2024-02-08").reports)
