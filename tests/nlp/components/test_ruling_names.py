"""Rulers called by their given names, and countries of people that offices and introductions give."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.nlp.components.conftest import Reader


@pytest.mark.parametrize(
    ("text", "published", "called", "name"),
    [
        ("Emir Tamim flew to Ankara on Friday.", "2018-05-05", "Emir Tamim", "Tamim bin Hamad Al Thani"),
        ("Erdogan dined with Sheikh Tamim in Doha.", "2018-05-05", "Tamim", "Tamim bin Hamad Al Thani"),
        ("King Abdullah left Amman. The Jordanian king is in Paris.", "2023-02-01", "King Abdullah", "Abdullah II"),
    ],
)
def test_a_ruler_goes_by_his_given_name(
    read: Reader, meant: Callable[[Doc, str], list[str]], text: str, published: str, called: str, name: str
) -> None:
    assert meant(read(text, published), called) == [name]


def _countries(doc: Doc) -> dict[str, str | None]:
    return {actor.name: actor.country for actor in doc._.actors if actor.kind == "person"}


def test_a_noun_that_a_name_explains_gives_its_country(read: Reader) -> None:
    text = (
        "Libya's ambassador said that a Ghanaian intermediary, Prof. Kwesi Amankwah, had seen the colonel in Tripoli."
    )
    assert _countries(read(text))["Kwesi Amankwah"] == "GH"


def test_a_premier_who_chairs_a_body_is_of_his_state(read: Reader) -> None:
    text = "Prime Minister Ralph Gonsalves, current chair of CELAC, convened the talks in Argyle."
    assert _countries(read(text, "2023-12-14"))["Ralph Gonsalves"] == "VC"


def test_a_monarch_of_several_states_is_of_her_own(read: Reader) -> None:
    text = "Queen Elizabeth arrived on Wednesday for the Commonwealth summit."
    assert _countries(read(text, "2003-12-04"))["Elizabeth II"] == "GB"
