"""Envoys who present their letters together and are named behind."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Three new ambassadors presented their credentials to President Macron on Monday. They were Ana Soto of Chile, "
        "Ola Berg of Norway and Juan Cruz of Peru.",
        "President Macron accepted the letters of credence of three ambassadors on Monday. The envoys are: Ana Soto, "
        "ambassador of Chile; Ola Berg, ambassador of Norway; and Juan Cruz, ambassador of Peru.",
    ],
)
def test_each_of_the_envoys_named_met_who_receives_them(read_text: ReadText, text: str) -> None:
    named = [{"Emmanuel Macron", name} for name in ("Ana Soto", "Ola Berg", "Juan Cruz")]
    assert sorted(map(sorted, sides(read_text(text)))) == sorted(map(sorted, named))


def test_what_else_they_do_names_nobody(read_text: ReadText) -> None:
    text = (
        "Three new ambassadors presented their credentials to President Macron on Monday. "
        "They are expected to see Gérard Larcher and Yaël Braun-Pivet later."
    )
    assert not sides(read_text(text), "meeting")


def test_a_knight_may_be_called_like_a_house(read_text: ReadText) -> None:
    text = (
        "Two new Ambassadors presented their Letters of Credence to the Governor-General, Sir Kenneth Hall, in "
        "Kingston on Monday. The envoys are Ms. Ingrid Thorvald of Norway and Mr. Ivo Petrov of Bulgaria."
    )
    met = [{"Kenneth Hall", "Ingrid Thorvald"}, {"Kenneth Hall", "Ivo Petrov"}]
    assert sorted(map(sorted, sides(read_text(text), "meeting"))) == sorted(map(sorted, met))
