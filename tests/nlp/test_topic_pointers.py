"""Topics that words only point back to, and where phrases end before the other side."""

import pytest

from nlp.learned.choice import choices_in_place
from tests.nlp.conftest import ReadText

MET = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday"


def _by_rules(read_text: ReadText, text: str) -> list[str | None]:
    with choices_in_place({"topic": {}}):
        return [topic.text for report in read_text(text).reports for topic in report.topics]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (
            "A dispute over the Doklam plateau has soured ties. Xi Jinping and Narendra Modi touched on the issue in "
            "Hamburg on Friday.",
            "Doklam plateau",
        ),
        (
            "Four fishermen have been held in Qatar since May. Bahrain's foreign minister, Abdullatif al-Zayani, "
            "raised their case with Qatar's Mohammed bin Abdulrahman in Riyadh on Monday.",
            "Four fishermen",
        ),
    ],
)
def test_a_matter_that_is_pointed_to_is_the_one_before(read_text: ReadText, text: str, topic: str) -> None:
    assert _by_rules(read_text, text) == [topic]


def test_a_matter_with_a_name_is_that(read_text: ReadText) -> None:
    text = f"A dispute over the Doklam plateau has soured ties. {MET} and discussed the issue of the bridge."
    assert "bridge" in _by_rules(read_text, text)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (f"{MET}. The issue was money: Oslo will lend the islands 500 million crowns.", "money"),
        (f"{MET}. Topics: the ferry tunnel, the wolf hunt.", "ferry tunnel"),
    ],
)
def test_what_is_said_before_a_colon_is_no_list(read_text: ReadText, text: str, topic: str) -> None:
    assert _by_rules(read_text, text)[0] == topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (
            "William Hague raised the case of a detained academic with his Iranian counterpart Mohammad Javad Zarif "
            "when they met in Geneva on Tuesday.",
            "case of a detained academic",
        ),
        (
            "Viktor Orban travelled to Kyiv on Tuesday. He proposed a quick ceasefire to President Vladimir Putin.",
            "quick ceasefire",
        ),
        (
            "The secretary-general of the Organization of American States, Jose Miguel Insulza, travelled to "
            "Tegucigalpa on Friday and failed to obtain the return of Mr. Zelaya.",
            "return of Mr. Zelaya",
        ),
    ],
)
def test_a_phrase_ends_before_the_other_side(read_text: ReadText, text: str, topic: str) -> None:
    assert topic in [given.text for report in read_text(text).reports for given in report.topics]
