""" "The Secretary-General" is that of the body that the sentence names, else of the United Nations."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "officer"),
    [
        (
            "Boris Johnson is at the NATO summit, and will have a bilateral with the Secretary-General.",
            "Jens Stoltenberg",
        ),
        ("Boris Johnson met the Secretary-General in New York on Monday.", "António Guterres"),
    ],
)
def test_whose_secretary_general(read_text: ReadText, text: str, officer: str) -> None:
    assert {"Boris Johnson", officer} in sides(read_text(text, published="2022-03-24"), "meeting")
