"""What an encounter was not like, against that it was not to be."""

import pytest


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The meeting of Anwar Ibrahim and Prabowo Subianto in Jakarta on Monday was not easy.", "held"),
        ("Talks between Serbia and Kosovo in Brussels on Tuesday were not productive.", "held"),
        ("An evening with Xi Jinping in Beijing was not enough for Belgium's Bart De Wever to sell him beer.", "held"),
        ("A visit of Emmanuel Macron to Kigali was not planned, Paris said.", "refused"),
        ("A summit of Xi Jinping and Joe Biden is not certain.", "refused"),
    ],
)
def test_what_was_not_of_a_kind_was_held(read_text, text, status):
    assert {report.status for report in read_text(text, "2025-03-15").reports} == {status}
