"""Names behind ranks of two words, and names with an Arabic article between hyphens."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_ranks_of_two_words_are_no_names(read_text: ReadText) -> None:
    reading = read_text("Pakistan's Maj-Gen Asif Durrani and India's Lt-Gen Rahul Mehta met on Friday.")
    assert sides(reading) == [{"Asif Durrani", "Rahul Mehta"}]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Pakistan's Zia-ul-Haq met Rajiv Gandhi in Delhi in 1987.", {"Muhammad Zia-ul-Haq", "Rajiv Gandhi"}),
        ("Afghan minister Zia-ur-Rehman received India's Anand Prakash in Kabul.", {"Zia-ur-Rehman", "Anand Prakash"}),
    ],
)
def test_articles_between_hyphens_belong_to_the_name(read_text: ReadText, text: str, names: set[str]) -> None:
    assert sides(read_text(text)) == [names]
