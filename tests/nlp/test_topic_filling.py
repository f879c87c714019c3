"""What encounters are said to be filled with, and what states do with ambassadors."""

from tests.nlp.conftest import ReadText


def test_what_dominates_is_the_topic(read_text: ReadText) -> None:
    text = (
        "The future of a US air base dominated talks between Niger's Ali Lamine Zeine and US Deputy Secretary of State "
        "Kurt Campbell in Washington in April."
    )
    (report,) = read_text(text, published="2024-05-14").reports
    assert [t.text for t in report.topics] == ["future of a US air base"]


def test_an_exchange_of_ambassadors_is_a_topic(read_text: ReadText) -> None:
    text = "Joseph Kabila and Paul Kagame agreed on the exchange of ambassadors on August 6, when they met in Goma."
    (report,) = read_text(text, published="2009-11-03").reports
    assert [t.text for t in report.topics] == ["exchange of ambassadors"]
