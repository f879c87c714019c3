"""Talks that the next sentence calls a meeting, or that took place somewhere."""

import pytest

from tests.nlp.conftest import ReadText

BORDER = "Iraq's president and the Iranian interior minister talked about the border. "


@pytest.mark.parametrize(
    ("behind", "kind"),
    [
        ("The meeting took place in Baghdad.", "meeting"),
        ("The meeting was held at the presidential palace on Tuesday.", "meeting"),
        ("The exchange took place before the opening session of the summit.", "meeting"),
        ("The conversation took place on Tuesday.", "call"),
        ("The last meeting was held in Tehran.", "call"),
        ("The call took place on Tuesday.", "call"),
    ],
)
def test_what_took_place_somewhere_was_no_call(read_text: ReadText, behind: str, kind: str) -> None:
    reading = read_text(BORDER + behind, published="2014-06-12")
    assert [report.type for report in reading.reports] == [kind]
