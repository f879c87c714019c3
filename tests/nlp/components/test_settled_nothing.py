"""Those who could not agree, or failed to, have met; those who could not agree to meet have not."""

import pytest

from tests.nlp.reported import statuses


@pytest.mark.parametrize(
    "text",
    [
        "Greek and Turkish ministers could not agree in Geneva last week on a date.",
        "Kenya's William Ruto and Somalia's Hassan Sheikh Mohamud failed to agree in Djibouti on Sunday on the border.",
        "Theresa May and Leo Varadkar failed to bridge their differences over dinner in Dublin on Sunday.",
    ],
)
def test_who_settles_nothing_has_met(read_text, text):
    assert statuses(read_text(text), "meeting") == {"held"}


def test_who_could_not_agree_to_meet_has_not(read_text):
    reading = read_text("Theresa May and Leo Varadkar could not agree to meet in Dublin on Sunday.")
    assert statuses(reading, "meeting") == {"refused"}
