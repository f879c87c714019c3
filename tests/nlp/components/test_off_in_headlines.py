"""What a headline says to be off is cancelled."""

import pytest

from tests.nlp.reported import statuses


@pytest.mark.parametrize("text", ["Blinken-Lavrov dinner off after spy row", "Scholz-Putin meeting off, Kremlin says."])
def test_what_is_off_is_cancelled(read_text, text):
    assert statuses(read_text(text), "meeting") == {"cancelled"}


def test_talks_off_a_coast_are_not(read_text):
    text = "Greek and Turkish ministers held talks off the coast of Crete on Monday."
    assert statuses(read_text(text), "meeting") == {"held"}
