"""What an encounter settled and what it was held amid, told around its own words."""

import pytest

pytestmark = pytest.mark.usefixtures("by_rules")

MET = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The treaty under which both lighthouses are to be dimmed was signed in Oslo on Monday by Foreign Minister "
            "Anders Holm of Norway and Foreign Minister Pia Lund of Denmark.",
            "lighthouses",
        ),
        (f"{MET} and signed a deal under which Denmark will pull out its trawlers.", "trawlers"),
        (f"{MET} and put their names to the ferry compact.", "ferry compact"),
        (
            "The herring quota was settled at a meeting between Foreign Minister Anders Holm of Norway and Foreign "
            "Minister Pia Lund of Denmark in Oslo on Monday.",
            "herring quota",
        ),
        (f"{MET}, two days after the shooting of a fisherman.", "shooting of a fisherman"),
        (f"{MET} amid a standoff.", "standoff"),
        (f"{MET}. At issue is the lighthouse.", "lighthouse"),
        (f"{MET}; the main obstacle remains the lighthouse.", "lighthouse"),
    ],
)
def test_what_was_settled_and_what_stood_around_it(read_text, text, expected):
    assert expected in [topic.text for topic in read_text(text).reports[0].topics]


@pytest.mark.parametrize(
    "sentence", [f"{MET} after a night of rain.", f"{MET} on the Langelinie square.", f"{MET} since both had time."]
)
def test_time_and_ground_are_no_matter(read_text, sentence):
    assert not read_text(sentence).reports[0].topics
