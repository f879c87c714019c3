"""Other encounters and ties as the matter of one."""

import pytest

MET = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday"
PHONED = "Foreign Minister Anders Holm of Norway phoned Foreign Minister Pia Lund of Denmark on Monday"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{MET}. They discussed a possible summit with Iceland.", "summit with Iceland"),
        (f"{MET}. They also considered the negotiations with Iceland.", "negotiations with Iceland"),
        (f"{PHONED}. They agreed on regular contacts.", "regular contacts"),
        (f"{PHONED} to arrange a meeting.", "meeting"),
        (f"{MET} to reset relations.", "relations"),
        (f"{MET} for discussions on the talks about herring.", "herring"),
    ],
)
def test_what_is_planned_or_mended_is_a_topic(read_text, text, expected):
    assert [topic.text for topic in read_text(text).reports[0].topics] == [expected]


def test_the_encounter_itself_is_none(read_text):
    text = "Foreign Minister Anders Holm of Norway discussed a meeting with King Frederik of Denmark on Monday."
    assert not read_text(text).reports[0].topics
