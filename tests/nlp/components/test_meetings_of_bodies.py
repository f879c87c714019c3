"""Meetings that are called after the body that holds them."""

import pytest

from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("An Arab League meeting in Cairo on Sunday readmitted Syria.", "gathering"),
        (
            "Caricom's leaders held their regular meeting in Castries on Sunday with Owen Arthur in the chair.",
            "gathering",
        ),
        ("The OSCE held its meeting with Norway's Jonas Gahr Støre in Vienna on Sunday.", "meeting"),
        ("Joe Biden came to Brussels on Monday for a NATO meeting.", "gathering"),
        ("The EU meeting with Volodymyr Zelensky took place in Brussels on Monday.", "meeting"),
    ],
)
def test_a_meeting_named_after_its_body_is_a_gathering(read_text, text, kind):
    assert kind in {t[0] for t in told(read_text(text, "2023-05-18"))}
