"""An office ends before the day on which something is done to its holder."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

CAME = "Norwegian envoy Erik Aasland landed in Colombo on Sunday. "


@pytest.mark.parametrize(
    "text",
    [
        CAME + "Harini Amarasuriya met the envoy on Monday.",
        CAME + "Harini Amarasuriya received the Norwegian envoy on Tuesday morning.",
        "Kenyan Trade Minister Lee Kinyua came to Colombo. Harini Amarasuriya met the minister on Monday.",
    ],
)
def test_the_day_is_no_part_of_the_office(read_text: ReadText, text: str) -> None:
    guest = "Lee Kinyua" if "Kinyua" in text else "Erik Aasland"
    assert {"Harini Amarasuriya", guest} in sides(read_text(text, "2025-06-18"), "meeting")
