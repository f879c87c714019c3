"""Words that are a topic only with what stands at them."""

import pytest

MET = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{MET}. They discussed the return of the stolen lanterns.", "return of the stolen lanterns"),
        (f"{MET}. They discussed the return of ambassadors.", "return of ambassadors"),
        (f"{MET} to talk about the completion of the tunnel.", "completion of the tunnel"),
        (f"{MET} to discuss the membership bid.", "membership bid"),
        (f"{MET} without agreement on the airport.", "airport"),
        (f"{MET} and briefed her on the lifeboat centre.", "lifeboat centre"),
        (f"{MET}. Nothing was agreed on the airport.", "airport"),
    ],
)
def test_a_word_is_a_topic_with_what_stands_at_it(read_text, sentence, expected):
    assert [topic.text for topic in read_text(sentence).reports[0].topics] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{MET} at the start of the week.",
        f"{MET}. They spoke at the conclusion of the visit.",
        f"{MET} on the return of Mr Holm.",
        f"{MET} at the airport.",
    ],
)
def test_alone_it_is_none(read_text, sentence):
    assert not read_text(sentence).reports[0].topics
