"""People of one state who are told to meet in a town of another are two sides, colleagues in office are not."""

import pytest

from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Idriss Deby and Hissene Habre met in Libreville on Monday.", {"Idriss Déby", "Hissene Habre"}),
        ("Khalifa Haftar met Fayez al-Sarraj in Abu Dhabi on Monday.", {"Khalifa Haftar", "Fayez al-Sarraj"}),
        ("Mahmoud Abbas will meet Ismail Haniyeh in Cairo on Friday.", {"Mahmoud Abbas", "Ismail Haniyeh"}),
    ],
)
def test_two_of_one_state_who_meet_abroad_are_two_sides(read_text, text, both):
    assert sides(read_text(text)) == [both]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Rishi Sunak and Chancellor Jeremy Hunt met in Davos on Monday.",
        "Khalifa Haftar met Fayez al-Sarraj in Benghazi on Tuesday.",
        "Prime Minister Rishi Sunak met opposition leader Keir Starmer on Monday.",
    ],
)
def test_colleagues_abroad_and_two_at_home_are_not(read_text, text):
    assert not sides(read_text(text))
