"""What "should" be on a named day is planned; what somebody says should be is proposed."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses


@pytest.mark.parametrize(
    "text",
    [
        "BELGRADE - President Aleksandar Vučić should host tomorrow the Prime Minister of Slovakia Robert Fico.",
        "LIMA - President Dina Boluarte should travel on Monday to Quito to meet with President Daniel Noboa.",
        "Kenyan minister Musalia Mudavadi should be received on Friday by Ethiopian minister Taye Atske Selassie.",
    ],
)
def test_what_should_be_on_a_day_is_planned(read_text: ReadText, text: str) -> None:
    assert statuses(read_text(text, published="2024-03-14"), "meeting") == {"planned"}


@pytest.mark.parametrize(
    "text",
    [
        "Volodymyr Zelensky should meet Vladimir Putin in Istanbul.",
        "Analysts say that Keir Starmer should meet Donald Trump in Washington on Monday.",
        "Keir Starmer should meet Donald Trump before the end of the year.",
    ],
)
def test_what_ought_to_be_is_proposed(read_text: ReadText, text: str) -> None:
    assert statuses(read_text(text, published="2024-03-14"), "meeting") == {"proposed"}
