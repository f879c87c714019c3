"""What is said not to have been since some day is no refused encounter."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses, told


@pytest.mark.parametrize(
    "text",
    [
        "Putin and Biden have not exchanged a word since February 2022.",
        "India and Pakistan have not had a structured dialogue since 2016.",
        "Iran and the United States have held no direct talks since the spring.",
        "Modi has not been to Islamabad since he became prime minister.",
    ],
)
def test_nothing_is_told(read_text: ReadText, text: str) -> None:
    assert told(read_text(text)) == set()


def test_the_last_one_is(read_text: ReadText) -> None:
    reading = read_text("Ortega has not left the country since an ALBA summit in Caracas in December 2024.")
    assert [r.type for r in reading.reports] == ["gathering"]


def test_who_refuses_does(read_text: ReadText) -> None:
    assert statuses(read_text("Putin has refused to see Zelensky since 2019."), "meeting") == {"refused"}
