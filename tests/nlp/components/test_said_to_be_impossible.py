"""Encounters of which somebody says that they cannot be."""

import pytest

from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A meeting between Joe Biden and Vladimir Putin is impossible, the Kremlin said.", "refused"),
        ("A summit between Donald Trump and Kim Jong Un would be premature, Seoul said.", "refused"),
        ("A visit by Xi Jinping to Tokyo is unthinkable at the moment, officials said.", "refused"),
        ("A meeting between Joe Biden and Vladimir Putin is not impossible, the Kremlin said.", "proposed"),
        ("It was impossible for Angela Merkel to meet Vladimir Putin.", "refused"),
        ("It is not possible for Joe Biden to visit Kyiv this week.", "refused"),
        ("It is possible for Joe Biden to visit Kyiv this week.", "proposed"),
        ("Attempts to arrange a meeting between Mahmoud Abbas and Ehud Olmert have failed.", "refused"),
        ("Efforts by Egypt to arrange talks between Israel and Hamas have so far failed.", "refused"),
    ],
)
def test_what_is_impossible_is_refused(read_text, text, status):
    assert {s for _, s, _ in told(read_text(text, "2023-05-18"))} == {status}
