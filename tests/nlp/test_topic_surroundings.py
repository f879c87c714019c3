"""Topics told right beside the telling, and places that are only gone to."""

import pytest

pytestmark = pytest.mark.usefixtures("by_rules")

MET = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Norway and Denmark are at odds over herring quotas. {MET}.", "herring quotas"),
        (f"{MET}. The ministers took up herring quotas.", "herring quotas"),
        (f"{MET} on the financial side of the ferry merger.", "financial side of the ferry merger"),
        (f"{MET} to sign a herring compact with Bo Falk.", "herring compact"),
    ],
)
def test_topics_beside_the_telling(read_text, text, expected):
    assert [topic.text for topic in read_text(text).reports[0].topics] == [expected]


@pytest.mark.parametrize("sentence", [f"{MET} and flew on to Taipei.", f"{MET} on the far side of the pond."])
def test_places_gone_to_are_none(read_text, sentence):
    assert not read_text(sentence).reports[0].topics
