"""What is neither a person nor a state: a deputy called Spokesman, the bronzes of Benin."""

from collections.abc import Callable

from spacy.tokens import Doc


def test_the_deputy_spokesman_is_nobody_of_that_name(read: Callable[..., Doc]) -> None:
    doc = read("Asked about Tom Fletcher, the Deputy Spokesman said that he had been on the phone on Sunday.")
    assert [actor.name for actor in doc._.actors if "Spokesman" in actor.name] == []


def test_bronzes_of_benin_name_no_state(read: Callable[..., Doc]) -> None:
    doc = read("The first two Benin bronzes came home from Germany on Thursday.")
    assert "BJ" not in {actor.country for actor in doc._.actors}
