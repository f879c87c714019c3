"""What would be if somebody met somebody: no encounter, unlike what is said to be so."""

import pytest

from tests.nlp.reported import told


@pytest.mark.parametrize(
    "text",
    [
        "If Vladimir Putin met Volodymyr Zelensky, the war would not end, analysts say.",
        "Even if Xi Jinping visited Taiwan, nothing would change.",
        "If Emmanuel Macron flew to Moscow and met Vladimir Putin, little would come of it.",
        "If talks between Russia and Ukraine were held in Minsk, Warsaw would protest.",
    ],
)
def test_a_supposition_is_no_encounter(read_text, text):
    assert told(read_text(text, "2023-06-20")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "If Emmanuel Macron met Vladimir Putin in Sochi on Monday, nobody saw them.",
        "Joe Biden would meet Kim Jong Un if he stopped testing missiles.",
        "If Emmanuel Macron meets Vladimir Putin in Sochi on Monday, Berlin will protest.",
    ],
)
def test_what_may_be_so_is_one(read_text, text):
    assert told(read_text(text, "2023-06-20"))
