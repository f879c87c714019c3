"""Ambassadors to what an agency calls its own state."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("realm", ["the Kingdom", "the Sultanate", "the Republic"])
def test_an_ambassador_to_the_kingdom_is_who_is_named_behind(read_text: ReadText, realm: str) -> None:
    reading = read_text(
        "RIYADH, Dec 3 (NNA) - Minister of Transport Saleh Al-Jasser received in Riyadh on Monday the Ambassador of "
        f"Kenya to {realm}, Grace Wanjiru.",
        published="2025-12-04",
    )
    assert sides(reading, "meeting") == [{"Saleh Al-Jasser", "Grace Wanjiru"}]
