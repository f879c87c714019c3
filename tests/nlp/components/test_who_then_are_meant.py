"""Of whom "he" and "they" are, behind a "since" and behind a sentence that opens with a name."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names, sides


def test_they_are_those_who_have_not_met_since(read_text: ReadText) -> None:
    text = (
        "Ararat Mirzoyan spoke with Jeyhun Bayramov in Antalya on Saturday. Pashinyan has not met Azerbaijani "
        "President Ilham Aliyev in private since they talked in Kazan last October."
    )
    assert {"Nikol Pashinyan", "Ilham Aliyev"} in sides(read_text(text, published="2025-04-15"))


def test_he_is_whom_a_sentence_without_a_verb_opens_with(read_text: ReadText) -> None:
    text = (
        "Turkish Prime Minister Tayyip Erdogan was due in Tripoli on Friday. Jeffrey Feltman, the top American "
        "diplomat for the Middle East, spent Wednesday in Tripoli. He told Mustafa Abdul Jalil, chairman of the "
        "National Transitional Council, that the embassy would reopen."
    )
    (report,) = (r for r in read_text(text, published="2011-09-14").reports if r.type == "meeting")
    assert names(report) == {"Jeffrey Feltman", "Mustafa Abdul Jalil"}
    assert str(report.date) == "2011-09-14"
