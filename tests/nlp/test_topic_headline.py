"""Topics from the headline, from the sentence that names those who met, and from the visit around a meeting."""

import pytest

from nlp.components.topics.topic_headline import headline_matters

pytestmark = pytest.mark.usefixtures("by_rules")

MET = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday."
NAMES = frozenset({"holm", "lund", "norway", "denmark", "oslo"})


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Lund in Oslo for talks on herring quotas", ["herring quotas"]),
        ("Nordic Ministers Meet Over Lighthouse", ["Lighthouse"]),
        ("Holm and Lund discuss the ferry tunnel in Oslo", ["ferry tunnel"]),
        ("Norway, Denmark resume talks", []),
        ("Ministers meet amid ferry strike, says Holm", ["ferry strike"]),
        ("Holm visits Denmark", []),
        ("Talks on Monday", []),
        ("Holm has talks about Denmark", []),
    ],
)
def test_matters_of_headlines(title, expected):
    assert headline_matters(title, NAMES) == expected


def test_the_headline_says_what_the_text_does_not(read_text):
    report = read_text(MET, title="Nordic ministers meet over lighthouse").reports[0]
    assert [topic.text for topic in report.topics] == ["lighthouse"]


def test_a_visit_was_about_what_the_meeting_on_it_was(read_text):
    text = (
        "Foreign Minister Anders Holm of Norway visited Denmark on Monday. Holm met Foreign Minister Pia Lund of "
        "Denmark in Aarhus on Monday to discuss herring quotas."
    )
    assert {topic.text for report in read_text(text).reports for topic in report.topics} == {"herring quotas"}
    assert all(report.topics for report in read_text(text).reports)
