"""Datelines that end in a point and a dash behind the agency, and towns in capitals on a line of their own."""

import pytest

from nlp.source.layout import layout


@pytest.mark.parametrize(
    ("text", "place", "story"),
    [
        ("Quito, Jun 3 (EFE).- Ministers met in the palace.", "Quito", "Ministers met in the palace."),
        ("Lomé, 3 June 2023 (ATOP). – Ministers met in the palace.", "Lomé", "Ministers met in the palace."),
        ("ANKARA\n\nMinisters met in the palace.", "ANKARA", "Ministers met in the palace."),
        ("By Ana Ruiz\nSARAJEVO\n\nMinisters met in the palace.", "SARAJEVO", "Ministers met in the palace."),
    ],
)
def test_the_story_begins_behind_its_dateline(text: str, place: str, story: str) -> None:
    found = layout(text)
    assert found.dateline is not None
    assert found.dateline.place == place
    assert text[found.body :] == story


@pytest.mark.parametrize("text", ["BREAKING\n\nMinisters met in Oslo.", "Ankara\n\nMinisters met in Oslo."])
def test_other_lines_name_no_town(text: str) -> None:
    assert layout(text).dateline is None
