"""Whom "the Iraqi official" means, and an unnamed official who is nobody named before."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("noun", ["official", "dignitary", "diplomat"])
def test_the_official_of_a_country_is_the_one_named_before(read_text: ReadText, noun: str) -> None:
    reading = read_text(
        "TEHRAN - Kenyan Foreign Minister Musalia Mudavadi met Iranian Vice President Mohammad Reza Aref on Monday. "
        f"The Kenyan {noun} also met Foreign Minister Abbas Araghchi.",
        published="2024-08-27",
    )
    assert {"Musalia Mudavadi", "Abbas Araghchi"} in sides(reading, "meeting")


def test_an_unnamed_official_stays_without_a_name(read_text: ReadText) -> None:
    reading = read_text(
        "TEHRAN - Kenyan Foreign Minister Musalia Mudavadi praised the ties on Monday. A Kenyan official briefed "
        "reporters. The Kenyan official met Foreign Minister Abbas Araghchi later.",
        published="2024-08-27",
    )
    assert {"Musalia Mudavadi", "Abbas Araghchi"} not in sides(reading, "meeting")
