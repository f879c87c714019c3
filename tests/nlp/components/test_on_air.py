"""News readers and correspondents name themselves and each other; none of them is a party to what they tell."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "before",
    [
        "The news, read by Aminata Cissokho. Here is the first item.",
        "I'm Signe Falkner with the news.",
        "For more we go to our correspondent in Berlin, Lena Vogt. Lena, what is new?",
        "The talks went on. Jane Otieno has this report. Jane, what is new?",
        "The talks went on. Tafara Moyo reports from Harare.",
    ],
)
def test_who_reports_is_nobody_who_is_met(before: str, read_text: ReadText) -> None:
    text = f"{before} In Riga, Kristjan Vaino met Edgars Rinkevics. They had not met before."
    people = {name for names in sides(read_text(text, published="2021-05-18")) for name in names}
    assert not people & {"Aminata Cissokho", "Signe Falkner", "Lena Vogt", "Lena", "Jane Otieno", "Jane", "Tafara Moyo"}


def test_who_shares_a_given_name_with_a_reporter_stays(read_text: ReadText) -> None:
    text = (
        "Our correspondent in Riga, Edgars Lapa, was there. Edgars Rinkevics, Latvia's foreign minister, and Kristjan "
        "Vaino of Estonia met in Riga. Edgars drove home."
    )
    assert {"Edgars Rinkēvičs", "Kristjan Vaino"} in sides(read_text(text, published="2021-05-18"))


def test_a_guest_who_says_who_he_is_stays(read_text: ReadText) -> None:
    text = 'Kaja Kallas met Petr Fiala in Prague on Monday. "I am Kaja," she said.'
    assert {"Kaja Kallas", "Petr Fiala"} in sides(read_text(text, published="2022-05-18"))


@pytest.mark.parametrize(
    "text",
    [
        "This is Jane Otieno in Kampala. John Kerry arrived here this morning. He has seen Yoweri Museveni.",
        "John Kerry flew in this morning. He has seen Yoweri Museveni. Jane Otieno, Kampala.",
        "John Kerry is here for a day, and saw Yoweri Museveni this morning.\n\nJane Otieno, Radio Nine, Kampala.",
        "From Kampala, Jane Otieno.\n\nJohn Kerry arrived here this morning. He has seen Yoweri Museveni.",
    ],
)
def test_here_is_where_the_correspondent_is(text: str, read_text: ReadText) -> None:
    found = [r for r in read_text(text, published="2015-06-10").reports if r.type == "meeting"]
    assert [(r.place.city if r.place else None, {p.name for p in r.participants}) for r in found] == [
        ("Kampala", {"John Kerry", "Yoweri Museveni"})
    ]


def test_of_several_correspondents_nobody_says_where_all_is_told(read_text: ReadText) -> None:
    text = "It was hot. John Kerry met Hun Sen on Monday.\n\nJane Otieno, Kampala.\n\nIt rained.\n\nTom Oaks, in Lima."
    assert [r.place for r in read_text(text, published="2016-01-26").reports] == [None]
