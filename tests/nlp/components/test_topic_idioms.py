"""Idioms that name what was talked about, and words that never do."""

import pytest

SAID = [
    ("Olaf Scholz and Giorgia Meloni ended their talks in Rome on Monday without a deal on steel tariffs.", "tariffs"),
    ("Olaf Scholz met Giorgia Meloni on Monday. Bus lanes did not come up, a spokesman said.", "Bus lanes"),
    ("Olaf Scholz met Giorgia Meloni in Rome. The two went over customs forms, visas and grain.", "customs forms"),
    ("Olaf Scholz met Giorgia Meloni in Rome. Issues on the agenda include stock theft and rail.", "stock theft"),
    ("Talks of Olaf Scholz and Giorgia Meloni in Rome on Monday ended the affair of the buses.", "buses"),
    ("Chad and its neighbour Niger declared an end to a salt dispute at an ECOWAS summit on Friday.", "salt dispute"),
    ("Olaf Scholz telephoned Giorgia Meloni on Monday to ask for help with wildfires.", "wildfires"),
    ("Olaf Scholz briefed Giorgia Meloni in Rome on Monday on the situation in Malawi.", "Malawi"),
    (
        "Olaf Scholz and Giorgia Meloni declared an end to their fishing dispute at talks in Rome.",
        "fishing dispute",
    ),
]


@pytest.mark.parametrize(("text", "topic"), SAID)
def test_idioms_say_what_was_talked_about(read_text, text, topic):
    meeting = next(r for r in read_text(text).reports if r.type != "visit")
    assert any(topic in (t.text or "") for t in meeting.topics), meeting.topics


NEVER = [
    ("Crisis talks between Olaf Scholz and Giorgia Meloni were held in Rome on Monday.", "Crisis"),
    ("Olaf Scholz and Giorgia Meloni signed a grain pact in the Italian capital on Monday.", "capital"),
    ("Olaf Scholz met Giorgia Meloni, the first such meeting on Italian soil, to discuss rice.", "soil"),
    ("Olaf Scholz met Giorgia Meloni in Rome on Monday and agreed to keep in touch.", "touch"),
    ("Olaf Scholz met Giorgia Meloni in Rome on Monday on the same matter.", "matter"),
]


@pytest.mark.parametrize(("text", "word"), NEVER)
def test_ground_and_idle_words_are_no_topic(read_text, text, word):
    topics = [t.text or "" for r in read_text(text).reports for t in r.topics]
    assert not any(word in topic for topic in topics), topics


def test_a_topic_ends_where_a_quotation_does(read_text):
    text = 'Olaf Scholz and Giorgia Meloni discussed the "toll road" posed as a matter of state.'
    topics = [t.text or "" for r in read_text(text).reports for t in r.topics]
    assert topics
    assert not any('"' in topic for topic in topics)
