"""What a label before a colon says is off, and what is offered for the next time."""

import pytest

from tests.nlp.conftest import ReadText

LABELLED = [
    ("14.30 What won't happen today: Olaf Scholz's trip to Lima.", "cancelled"),
    ("Not happening: the meeting of Olaf Scholz and Emmanuel Macron.", "cancelled"),
    ("Postponed: talks between Olaf Scholz and Emmanuel Macron in Geneva.", "postponed"),
    ("Cancelled: the lunch at which Olaf Scholz was to receive Emmanuel Macron.", "cancelled"),
    ("Cancelled: the tour. Olaf Scholz met Emmanuel Macron for lunch.", "held"),
    ("Peru has offered to host the next round between Chile and Bolivia.", "proposed"),
    ("Olaf Scholz will attend the next round of talks with Emmanuel Macron in July.", "planned"),
]


@pytest.mark.parametrize(("text", "status"), LABELLED)
def test_a_label_says_what_became_of_what_it_heads(read_text: ReadText, text: str, status: str) -> None:
    assert [report.status for report in read_text(text).reports] == [status]


BEHIND = [
    ("11.20 The planned visit of Olaf Scholz to Peru on Sunday: not now.", "postponed"),
    ("11.30 Olaf Scholz's trip to Peru: off.", "cancelled"),
    ("12.00 The meeting of Olaf Scholz and Emmanuel Macron: postponed.", "postponed"),
]


@pytest.mark.parametrize(("text", "status"), BEHIND)
def test_so_does_one_behind_a_colon(read_text: ReadText, text: str, status: str) -> None:
    assert [report.status for report in read_text(text).reports] == [status]
