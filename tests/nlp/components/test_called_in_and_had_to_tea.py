"""Who receives: to whom an envoy is called in, who has somebody to a meal."""

from tests.nlp.conftest import ReadText


def roles(read_text: ReadText, text: str) -> dict[str, str]:
    reading = read_text(text, published="2025-02-20")
    return {p.name: p.role for r in reading.reports if r.type == "meeting" for p in r.participants}


def test_an_envoy_is_the_guest_of_the_ministry_to_which_he_is_called_in(read_text: ReadText) -> None:
    text = "Peru's ambassador in Santiago was called in to the Chilean foreign ministry on Tuesday."
    assert roles(read_text, text) == {"Peru": "guest", "Chile": "host"}


def test_an_army_that_is_called_in_meets_nobody(read_text: ReadText) -> None:
    assert roles(read_text, "The army was called in to clear the roads of Peru.") == {}


def test_who_has_somebody_to_tea_is_the_host(read_text: ReadText) -> None:
    text = "Italian minister Alessandro Giuli had Ethiopian ambassador Demitu Hambisa to tea on Thursday."
    assert roles(read_text, text) == {"Alessandro Giuli": "host", "Demitu Hambisa": "guest"}


def test_who_has_tea_with_somebody_need_not_be(read_text: ReadText) -> None:
    text = "King Charles had lunch with Prime Minister Narendra Modi at Sandringham on Thursday."
    assert set(roles(read_text, text).values()) == {"participant"}
