"""Groups that the words right behind name, heads of states, and a nationality of which two are in view."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "In 1975 Hugo Ariza and Augusto Lema embraced. In 2000 the foreign ministers, Juan Valdes of Chile and "
        "Javier Murillo of Bolivia, met.",
        "In 1975 Hugo Ariza and Augusto Lema embraced. In 2000 the foreign ministers Juan Valdes of Chile and "
        "Javier Murillo of Bolivia met.",
        "Foreign Minister Hugo Ariza of Peru met Foreign Minister Lars Berg of Norway. The heads of state and "
        "government of the EU come to Brussels on Monday.",
        "Foreign Minister Hugo Ariza of Peru met Foreign Minister Lars Berg of Norway. The heads of government of "
        "nine countries arrive.",
        "The ministers have gone to lunch.\n\nPresident Hugo Ariza of Peru called President Lars Berg of Norway.",
    ],
)
def test_they_are_not_the_two_named_before_or_after(read, text):
    assert not any(m.form == "group" and len(m.actors) == 2 for m in read(text)._.mentions)


@pytest.mark.parametrize(
    ("text", "mention", "names"),
    [
        (
            "Minister Hugo Ariza of Peru met Minister Lars Berg of Norway. The two ministers, Berg said, will dine.",
            "The two ministers",
            ["Hugo Ariza", "Lars Berg"],
        ),
        (
            "President Hugo Ariza of Peru met President Lars Berg of Norway. The heads of state signed.",
            "The heads of state",
            ["Hugo Ariza", "Lars Berg"],
        ),
    ],
)
def test_a_group_is_the_two_before_it(read, meant, text, mention, names):
    assert meant(read(text), mention) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "President Hugo Ariza of Peru dined with President Lars Berg of Norway. Ariza then spoke. Ariza asked for "
            "more. An aide, Pedro Quispe of Peru, took notes. Berg met the Peruvian again.",
            "Hugo Ariza",
        ),
        (
            "President Hugo Ariza of Peru stayed away. Pedro Quispe of Peru came. Berg met the Peruvian at noon.",
            "Pedro Quispe",
        ),
    ],
)
def test_a_nationality_is_whom_the_text_names_most(read, meant, text, name):
    assert meant(read(text), "the Peruvian") == [name]
