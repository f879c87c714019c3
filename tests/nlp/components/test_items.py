"""Items of digests and live pages: offices and pronouns stay within one where it names somebody who fits."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        (
            "LIMA. President Hugo Ariza came home on Monday.\n\nOSLO. President Lars Berg and Ana Ruiz signed. "
            "The President leaves for Bergen.",
            "The President",
            "Lars Berg",
        ),
        (
            "17:00 Hugo Ariza spoke after a sitting of the council.\n\n16:10 Viktor Lund's office lists whom he rang.",
            "he",
            "Viktor Lund",
        ),
        ("17:00 Olaf Scholz spoke after a sitting.\n\n17:20 He left by train.", "He", "Olaf Scholz"),
        (
            "President Hugo Ariza of Peru came home on Monday.\n\nPresident Lars Berg of Norway called. "
            "The President thanked Mr Berg.",
            "The President",
            "Hugo Ariza",
        ),
    ],
)
def test_who_is_meant_stands_in_the_same_item(read, meant, text, mention, name):
    assert meant(read(text), mention) == [name]
