"""What came of an encounter: what is read as an outcome, and what is only hoped, offered or of another matter."""

from typing import get_args

import pytest

from graph.model import OutcomeKind
from nlp.components.aftermath.outcome_words import outcome_words

MET = "French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Monday."

TOLD = [
    ("They agreed to open a consulate.", "agreed", "agreed to open a consulate"),
    ("It was agreed to open a consulate.", "agreed", "was agreed to open a consulate"),
    ("Both sides reached a deal on ferries.", "agreed", "reached a deal on ferries"),
    ("A compromise on ferries was found.", None, None),
    ("The leaders signed a treaty on ferries.", "signed", "signed a treaty on ferries"),
    ("A memorandum on ferries was signed.", "signed", "A memorandum on ferries was signed"),
    ("They announced a fund for harbours.", "announced", "announced a fund for harbours"),
    ("A joint statement was issued.", "announced", "A joint statement was issued"),
    ("No agreement was reached.", "failed_to_agree", "No agreement was reached"),
    ("They failed to reach a deal.", "failed_to_agree", "failed to reach a deal"),
    ("The two sides could not agree on a date.", "failed_to_agree", "could not agree on a date"),
    ("They were unable to agree on a date.", "failed_to_agree", "unable to agree on a date"),
    ("Neither side agreed to a ceasefire.", "failed_to_agree", "agreed to a ceasefire"),
    ("The leaders parted without a deal.", "failed_to_agree", "parted without a deal"),
    ("The talks ended without a deal.", "failed_to_agree", "ended without a deal"),
    ("There was no breakthrough.", "failed_to_agree", "was no breakthrough"),
    ("The talks broke down over ferries.", "broke_down", "The talks broke down over ferries"),
    ("The talks were adjourned until Thursday.", "adjourned", "The talks were adjourned"),
    ("They agreed to meet again in May.", "to_meet_again", "to meet again in May"),
    ("The next round of talks will be held in May.", "to_meet_again", "The next round of talks will be held"),
    ("They announced that they had signed a pact.", "signed", "had signed a pact"),
    ("The two sides are close to reaching an agreement.", None, None),
    ("They agreed to continue the talks.", "to_meet_again", "to continue the talks"),
    ("They hope to sign a treaty.", None, None),
    ("They are ready to sign a treaty.", None, None),
    ("They will sign a treaty in May.", None, None),
    ("If a deal is reached, ferries will sail.", None, None),
    ("They may yet agree on a date.", None, None),
    ("Scholz denied that they had signed a treaty.", None, None),
    ("The German parliament agreed to raise taxes.", None, None),
    ("Italian Prime Minister Giorgia Meloni signed a treaty.", None, None),
    ("They spoke of the treaty signed in 1963.", None, None),
    ("They signed a treaty last year.", None, None),
    ("Macron was happy to meet Scholz again.", None, None),
    ("“They signed a treaty,” a waiter said.", None, None),
]


@pytest.mark.parametrize(("sentence", "kind", "words"), TOLD)
def test_what_came_of_a_meeting(read_text, sentence, kind, words):
    held = [r for r in read_text(f"{MET} {sentence}").reports if r.status == "held"]
    assert [(o.kind, o.words) for r in held for o in r.outcomes] == ([] if kind is None else [(kind, words)])


def test_an_outcome_in_the_sentence_that_tells_of_the_meeting(the_report):
    report = the_report("Emmanuel Macron and Olaf Scholz held talks in Paris on Monday and agreed to build a ferry.")
    assert [(o.kind, o.words) for o in report.outcomes] == [("agreed", "agreed to build a ferry")]


def test_nothing_has_come_of_what_is_still_planned(the_report):
    report = the_report("Emmanuel Macron will meet Olaf Scholz in Paris on Friday. They agreed to build a ferry.")
    assert report.outcomes == ()


def test_every_kind_of_the_vocabulary_has_words_and_every_word_a_kind():
    words = [word for listed in outcome_words().values() for word in listed]
    assert {kind for word in words for kind in (word.kind, word.negated) if kind} == set(get_args(OutcomeKind))
    assert all(word.kind or word.negated for word in words)
