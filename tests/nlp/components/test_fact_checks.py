"""Encounters that a text calls a claim, and false."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses, told

MET = "Michael Higgins met Vladimir Putin in Sochi in May"


@pytest.mark.parametrize(
    "text",
    [
        f"The account has spread the false story that {MET}.",
        f"Baseless claims that {MET} went viral.",
        f"The post falsely claims that {MET}.",
        f"It is not true that {MET}.",
        f"The claim: {MET}.\n\nThe verdict: False.\n\nThe Kremlin has no record of it.",
        f"CLAIM\n{MET}.\nRATING\nNo evidence.",
    ],
)
def test_what_is_called_false_did_not_come_about(read_text: ReadText, text: str) -> None:
    assert statuses(read_text(text, published="2023-10-05"), "meeting") == {"refused"}


@pytest.mark.parametrize(
    "text",
    [
        f"It is true that {MET}.",
        f"He was falsely accused after {MET}.",
        f"The claim: {MET}.\n\nThe verdict: True.",
    ],
)
def test_what_is_true_did(read_text: ReadText, text: str) -> None:
    assert statuses(read_text(text, published="2023-10-05"), "meeting") == {"held"}


def test_the_verdict_is_of_the_claim_alone(read_text: ReadText) -> None:
    text = f"The claim: {MET}.\n\nThe verdict: False.\n\nHiggins met Emmanuel Macron in Paris on 4 May."
    found = told(read_text(text, published="2023-10-05"))
    assert ("meeting", "held", frozenset({"Michael D. Higgins", "Emmanuel Macron"})) in found


def test_a_false_account_of_what_was_is_no_other_encounter(read_text: ReadText) -> None:
    text = (
        "CLAIM: Michael Higgins met Vladimir Putin in secret.\n\nRATING: False\n\n"
        "The meeting was public. Higgins met Putin in Sochi on 4 May. His office announced it."
    )
    found = told(read_text(text, published="2023-10-05"))
    assert found == {("meeting", "held", frozenset({"Michael D. Higgins", "Vladimir Putin"}))}
