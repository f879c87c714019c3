"""What the present tells of what comes soon, or after something that is not over yet, is planned."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

PAIR = frozenset({"Olaf Scholz", "Emmanuel Macron"})


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Olaf Scholz and Emmanuel Macron meet again soon.", "planned"),
        ("Olaf Scholz is received by Emmanuel Macron at the Elysee when this is over.", "planned"),
        ("Olaf Scholz meets Emmanuel Macron once the vote has been counted.", "planned"),
        ("Olaf Scholz was received by Emmanuel Macron when the vote was over.", "held"),
    ],
)
def test_what_is_after_what_is_not_over_is_to_come(read_text: ReadText, text: str, status: str) -> None:
    assert ("meeting", status, PAIR) in told(read_text(text))
