"""Several states that one word, a number or what they share stands for."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Energy ministers of the five Central Asian republics met in Astana on Tuesday.",
         {"Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan"}),
        ("The Baltic premiers met Olaf Scholz in Tallinn on Friday.",
         {"Estonia", "Latvia", "Lithuania", "Olaf Scholz"}),
        ("The foreign ministers of the eight Nordic and Baltic countries met Olaf Scholz in Oslo on Friday.",
         {"Denmark", "Estonia", "Finland", "Iceland", "Latvia", "Lithuania", "Norway", "Sweden", "Olaf Scholz"}),
        ("The two Koreas held talks in Kaesong on Monday.", {"North Korea", "South Korea"}),
        ("South and North Korean officials met in Kaesong on Monday.", {"North Korea", "South Korea"}),
    ],
)  # fmt: skip
def test_a_word_for_several_states_gives_each_of_them(read_text: ReadText, text: str, who: set[str]) -> None:
    assert who in sides(read_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "Envoys of several Central Asian states met in Astana on Tuesday.",
        "The six Central Asian ministers met in Astana on Tuesday.",
    ],
)
def test_some_of_a_group_are_not_all_of_it(read_text: ReadText, text: str) -> None:
    assert not any("Tajikistan" in who for who in sides(read_text(text)))


def test_a_number_gives_the_list_with_as_many_members(read_text: ReadText) -> None:
    text = "Petro, Lula and Boric met in Brasilia on Monday. The three presidents meet again on Friday."
    assert sides(read_text(text))[-1] == {"Gustavo Petro", "Luiz Inácio Lula da Silva", "Gabriel Boric"}


def test_people_of_a_list_stand_for_as_many_states(read_text: ReadText) -> None:
    text = "The leaders of Chad, Niger and Benin spoke on radio. Ministers of the three states met in Niamey on Monday."
    assert sides(read_text(text))[-1] == {"Chad", "Niger", "Benin"}


def test_what_states_do_together_names_the_list_that_does_it(read_text: ReadText) -> None:
    text = (
        "Ghana, Togo, Benin and Nigeria closed their borders with Niger. "
        "The blockading states held a meeting in Lome on Monday."
    )
    assert sides(read_text(text))[-1] == {"Ghana", "Togo", "Benin", "Nigeria"}


def test_six_powers_are_those_who_negotiated_with_iran(read_text: ReadText) -> None:
    text = "The six powers resume nuclear talks with Iran in Geneva on Friday."
    assert sides(read_text(text, "2013-11-20")) == [{"P5+1", "Iran"}]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Negotiators of the Israeli and Lebanese governments met in Naqoura on Monday.", {"Israel", "Lebanon"}),
        ("Commanders of the Thai and Cambodian armies met in Trat on Monday.", {"Thailand", "Cambodia"}),
        ("Envoys from the US and Russian foreign ministries met in Riyadh on Monday.", {"United States", "Russia"}),
        (
            "Representatives of the French, German and Italian governments sat down in Oslo on Monday.",
            {"France", "Germany", "Italy"},
        ),
    ],
)
def test_officials_of_bodies_of_several_states_act_for_each(read_text: ReadText, text: str, states: set[str]) -> None:
    assert sides(read_text(text)) == [states]
