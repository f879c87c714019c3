"""What encounters are said to be about."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlp.topics import MAX_TOPICS

pytestmark = pytest.mark.usefixtures("by_rules")

MET = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday"


def texts(report) -> list[str]:
    return [topic.text for topic in report.topics]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{MET} for talks on herring quotas.", ["herring quotas"]),
        (f"{MET} to end the dispute over the lighthouse.", ["dispute over the lighthouse"]),
        (f"{MET} in an effort to revive the herring pact.", ["herring pact"]),
        (f"{MET}, with herring quotas on the agenda.", ["herring quotas"]),
        (f"{MET}. The ministers exchanged views on the lighthouse.", ["lighthouse"]),
        (f"{MET}. Special attention was paid to the lighthouse.", ["lighthouse"]),
        (f"{MET}. They discussed a range of issues, including the lighthouse.", ["lighthouse"]),
        (f"{MET}. They discussed the importance of herring quotas.", ["herring quotas"]),
        (
            f"{MET}. The ministers discussed herring quotas and the old lighthouse.",
            ["herring quotas", "old lighthouse"],
        ),
        (f"{MET}. Agenda: herring quotas.", ["herring quotas"]),
    ],
)
def test_what_was_talked_about(read_text, sentence, expected):
    assert texts(read_text(sentence).reports[0]) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{MET}, an hour about the ferry wharf behind them.", "ferry wharf"),
        (f"{MET} and signed a herring pact.", "herring pact"),
        (f"{MET} and was told once more to curb the smugglers.", "smugglers"),
        (f"{MET}, the ferry queues being twenty kilometres long.", "ferry queues"),
        (f"{MET}, the lighthouse high on the list.", "lighthouse"),
        (f"{MET} and discussed who pays for the lighthouse.", "lighthouse"),
        (f"{MET} for a prayer before the last gap in the border.", "border"),
    ],
)
def test_what_stands_beside_an_encounter_of_which_no_topic_is_told(read_text, sentence, expected):
    told = texts(read_text(sentence).reports[0])
    assert any(expected in text for text in told)
    assert len(told) <= 2


def test_a_forum_is_about_what_it_is_called_after(read_text):
    text = "Foreign Minister Anders Holm of Norway opened the World Climate Conference in Oslo on Monday."
    gatherings = [report for report in read_text(text).reports if report.type == "gathering"]
    assert [topic.id for topic in gatherings[0].topics] == ["climate"]


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Norwegian and Danish ministers held trade talks in Oslo on Monday.", "trade-tariffs"),
        ("Norwegian and Danish ministers held peace talks in Oslo on Monday.", "ceasefire-peace"),
        (f"{MET}. Holm called for an end to the whaling in the strait.", "arctic-fisheries"),
        (f"{MET} and found little to say. Danish tariffs were to blame.", "trade-tariffs"),
    ],
)
def test_the_topic_of_the_taxonomy(read_text, sentence, topic):
    assert topic in [t.id for t in read_text(sentence).reports[0].topics]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{MET}.",
        f"{MET} over dinner at the palace.",
        f"{MET} on the sidelines of a conference.",
        "Trade Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday.",
        f"{MET}. An analyst in Lima stressed the need for cheaper lamps.",
    ],
)
def test_days_rooms_offices_and_bystanders_are_no_topics(read_text, sentence):
    assert texts(read_text(sentence).reports[0]) == []


def test_the_clause_of_the_encounter_goes_first(read_text):
    report = read_text(f"{MET} for talks on herring quotas. Lund urged Norway to repair the old lighthouse.").reports[0]
    assert texts(report) == ["herring quotas", "old lighthouse"]


def test_an_encounter_that_is_itself_the_matter_has_no_share_in_the_other_matters(read_text):
    reports = read_text(
        f"{MET}. They discussed herring quotas and preparations for the Arctic summit in Tromso."
    ).reports
    assert "herring quotas" in texts(reports[0])
    assert all("herring quotas" not in texts(report) for report in reports[1:] if report.type == "gathering")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            ["tariffs", "the Sahel", "old boats", "refugees in camps", "gas", "Monday", "him", "a range of"]
        ),
        min_size=1,
        max_size=8,
    )
)
def test_topics_are_few_distinct_and_in_the_text(read_text, things):
    text = f"{MET}. They discussed {', '.join(things)} and the like."
    for report in read_text(text).reports:
        found = texts(report)
        assert len(found) <= MAX_TOPICS
        assert len(set(found)) == len(found)
        assert all(words and words in text and words == words.strip() for words in found)


@pytest.mark.parametrize(
    ("matter", "topic"),
    [
        ("cocoa levies", "trade-tariffs"),
        ("the icons", "culture-education"),
        ("stranded lorries", "transport-infrastructure"),
    ],
)
def test_goods_and_things_talked_about_are_of_a_topic(read_text, matter, topic):
    assert topic in [t.id for t in read_text(f"{MET}. The ministers discussed {matter}.").reports[0].topics]


def test_what_only_stands_around_is_no_topic(read_text):
    assert texts(read_text(f"{MET} behind a fence, a warship off the pier.").reports[0]) == []


def test_what_a_sentence_that_says_what_was_discussed_speaks_of_is_added(read_text):
    text = f"{MET}. The ministers discussed efforts to curb whaling and increased humanitarian aid for islanders."
    assert {"arctic-fisheries", "humanitarian-aid"} <= {t.id for t in read_text(text).reports[0].topics}


def test_the_name_of_a_body_is_no_topic_of_a_meeting_beside_it(read_text):
    (meeting, *_) = read_text(f"{MET} on the sidelines of the Asia-Pacific Economic Cooperation forum.").reports
    assert meeting.topics == ()


def test_an_island_one_meets_on_is_no_topic(read_text):
    assert texts(read_text("Anders Holm of Norway met Pia Lund of Denmark on Seal Island on Monday.").reports[0]) == []
