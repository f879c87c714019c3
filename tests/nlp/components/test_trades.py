"""People whom a text introduces by a trade are nobody in diplomacy, those with an office are."""

import pytest

from tests.nlp.reported import told


@pytest.mark.parametrize(
    "text",
    [
        "The actress Marta Lindqvist travelled to Lviv last year.",
        "Nordwind chief executive Jan Hollander visited Mumbai in April to open a store.",
        "The singer Ayla will visit Berlin and Paris on her tour next year.",
        "French author Paul Carrel met Volodymyr Zelensky in Kyiv on Monday.",
        "Ida Bergman, the Swedish climate activist, will travel to Poland next week.",
        "Jan Berg, a consultant from Oslo, flew to Nairobi in April to advise a shipping line.",
        "Peter Wood, an economist at a London college, visited Ghana last month.",
        "Human rights lawyer Ana Prado travelled to Cairo in April to defend two reporters.",
    ],
)
def test_who_has_a_trade_pays_no_visit(read_text, text):
    assert told(read_text(text, "2023-05-18")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "UN executive director Maria Lund met President William Ruto in Nairobi on Tuesday.",
        "World Bank chief economist Paula Rome visited Ghana last month.",
        "Rebel lawyer Idi Okello met Yoweri Museveni in Kampala on Monday.",
        "Opposition activist Sergei Orlovich met Polish President Andrzej Duda in Warsaw.",
        "Hong Kong Chief Executive John Lee visited Riyadh in February.",
    ],
)
def test_who_has_an_office_too_does(read_text, text):
    assert told(read_text(text, "2023-05-18"))
