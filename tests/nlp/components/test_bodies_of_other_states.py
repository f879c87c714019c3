"""A body whose name goes on to the left of a known one is another body."""

from collections.abc import Callable

from spacy.tokens import Doc


def test_a_movement_of_south_sudan_is_none_of_sudan(read: Callable[..., Doc]) -> None:
    doc = read("President Salva Kiir held talks with the South Sudan Liberation Movement in Juba on Monday.")
    names = {actor.name for actor in doc._.actors}
    assert "South Sudan Liberation Movement" in names
    assert "Sudan Liberation Movement" not in names


def test_the_known_one_stays(read: Callable[..., Doc]) -> None:
    doc = read("President Salva Kiir held talks with the Sudan Liberation Movement in Juba on Monday.")
    assert "Sudan Liberation Movement" in {actor.name for actor in doc._.actors}
