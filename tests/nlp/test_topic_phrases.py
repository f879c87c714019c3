"""Where the words of a topic begin and end."""

import pytest

MET = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{MET}. They discussed the long-delayed tunnel.", "long-delayed tunnel"),
        (f"{MET}. They discussed maritime co-operation.", "co-operation"),
        (f"{MET}. Both agreed on an 11-point herring plan.", "11-point herring plan"),
        (f"{MET} and worked out an 11-point EU plan.", "11-point EU plan"),
    ],
)
def test_hyphenated_words_stay_whole(read_text, text, expected):
    assert [topic.text for topic in read_text(text).reports[0].topics] == [expected]


def test_a_clause_that_says_what_stays_whole(read_text):
    text = f"{MET}. He asked her for an explanation of reports that his calls were tapped."
    assert [topic.text for topic in read_text(text).reports[0].topics] == ["reports that his calls were tapped"]


def test_lines_are_topics_with_what_runs_on_them(read_text):
    assert [topic.text for topic in read_text(f"{MET}. They discussed the rail line.").reports[0].topics] == [
        "rail line"
    ]
    assert not read_text(f"{MET}. They spoke on the phone line.").reports[0].topics


def test_a_nation_is_no_topic_by_its_embassy(read_text):
    text = "The two Koreas met on Monday at the American embassy and then at the North Korean one in Berlin."
    assert not read_text(text).reports[0].topics
