"""Names and encounters around an encounter are no topics unless the text says that they were talked about."""

import pytest

from nlp.learned.choice import choices_in_place
from tests.nlp.conftest import ReadText

MET = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday"


def _topics(read_text: ReadText, text: str) -> list[str | None]:
    with choices_in_place({"topic": {"any": 1.0}}):
        return [topic.text for topic in read_text(text).reports[0].topics]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{MET}, a day after Emmanuel Macron.", "Emmanuel Macron"),
        (f"{MET} and flew back to Copenhagen.", "Copenhagen"),
        (f"{MET} before the annual forum.", "annual forum"),
        (
            "The United Nations received Norway's Anders Holm on Monday, a day late for the United Nations.",
            "United Nations",
        ),
    ],
)
def test_names_and_encounters_need_words_that_say_so(read_text: ReadText, text: str, name: str) -> None:
    assert name not in _topics(read_text, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [(f"{MET} for talks about Ukraine.", "Ukraine"), (f"{MET}. They discussed Tromsø.", "Tromsø")],
)
def test_they_are_topics_where_it_says_so(read_text: ReadText, text: str, name: str) -> None:
    assert name in _topics(read_text, text)
