"""Of which state those are whose office is of a county, a town or a body of one state."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from nlp.knowledge.divisions import country_of_division


def country(doc: Doc, name: str) -> str | None:
    return next(actor.country for actor in doc._.actors if actor.name == name)


@pytest.mark.parametrize(
    ("text", "name", "of"),
    [
        ("The Ambassador of Finland called on the Governor of Nakuru County, Susan Kihika.", "Susan Kihika", "KE"),
        ("The Chinese consul met Sughd region head Rajabboy Ahmadzoda on Tuesday.", "Rajabboy Ahmadzoda", "TJ"),
        ("Hyogo Governor Motohiko Saito met the envoy of Sweden on Monday.", "Motohiko Saito", "JP"),
        ("The Ambassador of Sweden met the Governor of Lodwar, Jeremiah Lomorukai.", "Jeremiah Lomorukai", "KE"),
        ("Lao officials met Nghe An Province chairman Le Hong Vinh.", "Le Hong Vinh", "VN"),
    ],
)
def test_an_office_of_a_part_of_a_state_tells_the_state(
    read: Callable[..., Doc], text: str, name: str, of: str
) -> None:
    assert country(read(text), name) == of


@pytest.mark.parametrize(
    ("text", "name", "of"),
    [
        ("Egypt's envoy met the president of JAXA, Hiroshi Yamakawa, on Tuesday.", "Hiroshi Yamakawa", "JP"),
        ("The Danish envoy met Suez Canal Authority chairman Osama Rabie on Tuesday.", "Osama Rabie", "EG"),
    ],
)
def test_a_body_of_one_state_tells_whose_its_head_is(read: Callable[..., Doc], text: str, name: str, of: str) -> None:
    assert country(read(text), name) == of


def test_only_words_for_parts_of_states_make_one_of_a_name() -> None:
    assert country_of_division("Basra Governorate") == "IQ"
    assert country_of_division("Province of Limón") == "CR"
    assert [country_of_division(name) for name in ("Gulf region", "Central Region", "Islamic State")] == [None] * 3


def test_a_mayor_whom_somebody_meets_in_a_town_is_of_it(read: Callable[..., Doc]) -> None:
    doc = read("SACRAMENTO - Eleni Kounalakis of California came back. In Osaka she and Gov. Hirofumi Yoshimura dined.")
    assert country(doc, "Hirofumi Yoshimura") == "JP"


def test_a_governor_who_speaks_abroad_is_not_of_there(read: Callable[..., Doc]) -> None:
    doc = read("WASHINGTON, May 2 - In Taipei, Gov. John Miller spoke to reporters on Tuesday.")
    assert country(doc, "John Miller") != "TW"
